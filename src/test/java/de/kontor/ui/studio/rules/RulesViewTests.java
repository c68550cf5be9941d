package de.kontor.ui.studio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Segment;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.terms.Channel;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSaved;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Terms;
import de.kontor.ui.PlainInput;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RulesViewTests extends ScreenTest {
    private static final LocalDate FAR = LocalDate.of(2092, 3, 1);
    private static final String MINIMUM = "Mindestbestellwert im Rückzug: ab Warenwert";
    private static final String SURCHARGE = "Mindermengenzuschlag im Rückzug: Betrag oder %";
    private static final String BELOW = "Mindermengenzuschlag im Rückzug: unter Warenwert";

    private final Actor.Staff anna = commercial("Anna Autorin");
    private final Actor.Staff paul = commercial("Paul Prüfer");

    @Autowired
    RuleSets ruleSets;

    @Autowired
    Terms terms;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private int draft;

    @BeforeEach
    void aDraft() {
        draft = ((RuleSetStep.Done) ruleSets.draft(anna, 3, "Rückzug strenger")).version();
        signIn(anna);
    }

    @Test
    void showsWhatIsInForceAsATableThatReadsLikeTheDomain() {
        open("studio/rules");
        assertThat(plain())
                .contains("Version 3", "Gilt", "01.01.2020", "Rückzug", "Vorwärts", "Schlüsselkunde")
                .contains("9,90 € unter 150,00 € (nicht mit Profi-Starter-Paket)", "4,90 € unter 50,00 €")
                .contains("7,90 € frei ab 250,00 €", "10 %, mindestens 10,00 €", "2 Werktage", "nach Plan")
                .contains("8 % ab 25.000,00 € in zwölf Monaten", "3 % oder 5,00 €, was mehr ist")
                .contains("hält ab 90 %, Hinweis 30 Tage vor Quartalsende");
        assertThat(offers("Speichern")).isFalse();
        assertThat(offers("Neuer Entwurf daraus")).isTrue();
    }

    @Test
    void speaksEnglishToo() {
        signIn(anna, Locale.ENGLISH);
        open("studio/rules/3");
        assertThat(plain()).contains("€9.90 below €150.00 (not with a starter package)", "In force", "2 working days");
    }

    @Test
    void opensNothingThatDoesNotExist() {
        assertMissing("studio/rules/987654");
        assertMissing("studio/rules/nonsense");
    }

    @Test
    void savesWhatWasTypedAndComparesInPlainSentences() {
        open("studio/rules/" + draft);
        input(SURCHARGE).setValue("12");
        input(BELOW).setValue("200,00 €");
        click("Speichern");
        assertThat(plain()).contains("Der Entwurf ist gespeichert.");
        assertThat(plain())
                .contains("Mindermengenzuschlag im Rückzug: bisher 9,90 € unter 150,00 €, neu 12,00 € unter 200,00 €");
        assertThat(stored()).hasSameSizeAs(terms.version(3).rules());
        open("studio/rules/" + draft + "?with=1");
        assertThat(plain()).contains("Express im Rückzug: bisher nicht eigens geregelt, neu 19,00 €");
    }

    @Test
    void changesNothingByOpeningAndSaving() {
        String before = found().fingerprint();
        open("studio/rules/" + draft);
        click("Speichern");
        assertThat(found().fingerprint()).isEqualTo(before);
        assertThat(plain()).contains("Kein Unterschied.");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        open("studio/rules/" + draft);
        input(MINIMUM).setValue("-5");
        click("Speichern");
        assertThat(plain()).contains("Mindestbestellwert im Rückzug: Ein Warenwert liegt nicht unter null: −5,00 €.");
        assertThat(input(MINIMUM).getValue()).isEqualTo("-5");
        assertThat(input(MINIMUM).getElement().getAttribute("aria-invalid")).isEqualTo("true");

        input(MINIMUM).setValue("viel");
        input("Rückgabe ohne Mangel im Rückzug: Anteil").setValue("101 %");
        click("Speichern");
        assertThat(plain()).contains("Das ist kein Betrag.", "Ein Prozentsatz liegt zwischen 0 und 100.");
        assertThat(input(MINIMUM).getValue()).isEqualTo("viel");

        input(MINIMUM).setValue("260");
        input("Rückgabe ohne Mangel im Rückzug: Anteil").setValue("10");
        click("Speichern");
        assertThat(plain()).contains("Frei ab 250,00 € wirkt nie: Der Mindestbestellwert ist 260,00 €.");
        assertThat(found().revision()).isZero();
    }

    @Test
    void addsAnExceptionForASegmentAndRefusesTheSameTwice() {
        open("studio/rules/" + draft);
        addMinimumForSegment("40");
        click("Speichern");
        assertThat(plain())
                .contains("Mindestbestellwert im Preissegment Standard: bisher nicht eigens geregelt, neu ab 40,00 €");
        addMinimumForSegment("45");
        click("Speichern");
        assertThat(plain()).contains("„Mindestbestellwert“ gilt in diesem Zeitraum schon anders.");
        assertThat(stored()).hasSize(terms.version(3).rules().size() + 1);
    }

    /** No small-order surcharge in December for everybody in retreat. */
    @Test
    void addsARuleForSomeDaysForAWholeStrategy() {
        LocalDate first = LocalDate.of(2030, 12, 1);
        LocalDate last = LocalDate.of(2030, 12, 31);
        open("studio/rules/" + draft);
        click("Ausnahme hinzufügen");
        field(Select.class, "Kondition").setValue(RuleKind.SMALL_ORDER_SURCHARGE);
        field(Select.class, "Für wen").setValue(SpecialRuleForm.Target.STRATEGY);
        field(Select.class, "Strategie").setValue(Strategy.RETREAT);
        field(DatePicker.class, "Erster Tag").setValue(first);
        field(DatePicker.class, "Letzter Tag").setValue(last);
        field(Select.class, "Betrag").setValue(SpecialRuleFields.Says.NONE);
        field(Select.class, "Warenwert").setValue(SpecialRuleFields.Says.NONE);
        click("Übernehmen");
        click("Speichern");
        assertThat(stored())
                .contains(
                        StatedRule.of(RuleKey.of(RuleKind.SMALL_ORDER_SURCHARGE).forStrategy(Strategy.RETREAT))
                                .withoutThreshold()
                                .withoutCharge()
                                .valid(first, last));
        assertThat(plain()).contains("01.12.2030 bis 31.12.2030");
    }

    @Test
    void addsAnExceptionForAnAccountByItsNumber() {
        var owner = fixtures.anOwnerInRetreat();
        String number = accounts.profile(paul, owner.account()).orElseThrow().number();
        open("studio/rules/" + draft);
        click("Ausnahme hinzufügen");
        field(Select.class, "Für wen").setValue(SpecialRuleForm.Target.ACCOUNT);
        field(TextField.class, "Kundennummer").setValue("K-0");
        input("Mindestbestellwert: ab Warenwert").setValue("20");
        click("Übernehmen");
        assertThat(field(TextField.class, "Kundennummer").getErrorMessage()).contains("gibt es nicht");
        field(TextField.class, "Kundennummer").setValue(number.toLowerCase(Locale.ROOT));
        click("Übernehmen");
        click("Speichern");
        assertThat(stored())
                .contains(StatedRule.of(RuleKey.of(RuleKind.HARD_MINIMUM).forAccount(owner.account()))
                        .from(Money.of("20")));
        assertThat(plain()).contains("für " + number + " Prüfbetrieb GmbH");
    }

    @Test
    void saysThatASegmentWasRemovedAndLetsTheRuleGo() {
        jdbc.sql("insert into segments values ('FORT', 'Fort', 'Gone')").update();
        List<StatedRule> rules = new ArrayList<>(terms.version(3).rules());
        rules.add(StatedRule.of(RuleKey.of(RuleKind.EXPRESS).forSegment("FORT")).charging(Money.of("5")));
        assertThat(ruleSets.save(anna, draft, 0, "Mit Fort", rules)).isInstanceOf(RuleSetSaved.Done.class);
        jdbc.sql("delete from segments where code = 'FORT'").update();
        open("studio/rules/" + draft);
        click("Speichern und zur Prüfung geben");
        assertThat(plain()).contains("Das Preissegment FORT gibt es nicht mehr.");
        test(NativeButtonTester.class, remove("Express im Preissegment FORT entfernen"))
                .click();
        input(MINIMUM).setValue("60");
        click("Speichern und zur Prüfung geben");
        assertThat(found().state()).isEqualTo(RuleSet.State.IN_REVIEW);
    }

    @Test
    void showsTheSecondOfTwoEditorsBothVersionsAndLosesNothing() {
        open("studio/rules/" + draft);
        input(MINIMUM).setValue("60");
        // meanwhile, somewhere else
        assertThat(ruleSets.save(paul, draft, 0, "Rückzug strenger", minimum("70")))
                .isInstanceOf(RuleSetSaved.Done.class);
        click("Speichern");
        assertThat(plain())
                .contains("Paul Prüfer hat diesen Entwurf am")
                .contains("Mindestbestellwert im Rückzug: bei Paul Prüfer ab 70,00 €, bei Ihnen ab 60,00 €");
        assertThat(input(MINIMUM).getValue()).isEqualTo("60");
        assertThat(stored()).isEqualTo(minimum("70"));
        click("Meine als eigenen Entwurf speichern");
        assertThat(stored()).isEqualTo(minimum("70"));
        assertThat(address()).startsWith("studio/rules/").isNotEqualTo("studio/rules/" + draft);
        assertThat(input(MINIMUM).getValue()).isEqualTo("60,00");
    }

    @Test
    void storesMineOverTheirsOnlyWhenAsked() {
        open("studio/rules/" + draft);
        input(MINIMUM).setValue("60");
        ruleSets.save(paul, draft, 0, "Rückzug strenger", minimum("70"));
        click("Speichern");
        click("Meine Fassung speichern");
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(minimum("60"));
    }

    @Test
    void isReviewedBySomebodyElseAndPublishedWithAReason() {
        open("studio/rules/" + draft);
        input(MINIMUM).setValue("60");
        click("Speichern und zur Prüfung geben");
        assertThat(plain()).contains("In Prüfung", "Freigeben kann ihn, wer nicht daran geschrieben hat.");
        assertThat(offers("Freigeben")).isFalse();
        assertThat(offers("Speichern")).isFalse();

        signIn(paul);
        open("studio");
        assertThat(plain())
                .contains("Version " + draft + ": Rückzug strenger von Anna Autorin wartet auf Ihre Prüfung.");
        open("studio/rules/" + draft);
        assertThat(plain()).contains("Mindestbestellwert im Rückzug: bisher ab 50,00 €, neu ab 60,00 €");
        click("Freigeben");
        assertThat(plain()).contains("Die Version ist freigegeben");
        click("Veröffentlichen");
        $(DatePicker.class).last().setValue(FAR.plusDays(draft));
        click("Jetzt veröffentlichen");
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("Begründen Sie die Veröffentlichung");
        $(TextArea.class).last().setValue("Beschluss der Leitung");
        click("Jetzt veröffentlichen");
        assertThat(found().state()).isEqualTo(RuleSet.State.PUBLISHED);
        assertThat(plain()).contains("Die Konditionen sind veröffentlicht.", "Beschluss der Leitung");
        assertThat(terms.version(draft)
                        .effectiveHardMinimum(
                                accounts.standing(fixtures.anOwnerInRetreat().account())
                                        .orElseThrow(),
                                Channel.WEB)
                        .orElseThrow()
                        .threshold())
                .isEqualTo(Money.of("60"));
    }

    @Test
    void comesBackToItsAuthorWithTheComment() {
        ruleSets.save(anna, draft, 0, "Rückzug strenger", minimum("60"));
        ruleSets.submit(anna, draft);
        signIn(paul);
        open("studio/rules/" + draft);
        click("Zurückgeben");
        confirmWithReason("Bitte 55 €", "Zurückgeben");
        assertThat(found().state()).isEqualTo(RuleSet.State.DRAFT);
        signIn(anna);
        open("studio");
        assertThat(plain()).contains("kam zurück: Bitte 55 €");
    }

    private NativeButton remove(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void addMinimumForSegment(String goods) {
        click("Ausnahme hinzufügen");
        Segment standard = accounts.segments().stream()
                .filter(one -> one.code().equals("STANDARD"))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        Select<Segment> segment = field(Select.class, "Preissegment");
        segment.setValue(standard);
        input("Mindestbestellwert: ab Warenwert").setValue(goods);
        click("Übernehmen");
    }

    private RuleSetVersion found() {
        return ruleSets.version(anna, draft).orElseThrow();
    }

    private List<StatedRule> stored() {
        return found().rules().rules();
    }

    private List<StatedRule> minimum(String goods) {
        RuleKey key = RuleKey.of(RuleKind.HARD_MINIMUM).forStrategy(Strategy.RETREAT);
        return terms.version(3).rules().stream()
                .map(rule -> rule.key().equals(key) ? rule.from(Money.of(goods)) : rule)
                .toList();
    }

    private PlainInput input(String label) {
        return $(PlainInput.class).all().stream()
                .filter(input -> input.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input " + label));
    }

    private String plain() {
        return page().replace('\u00a0', ' ');
    }

    private static Actor.Staff commercial(String name) {
        return new Actor.Staff(LoginId.next(), name, Set.of(Role.COMMERCIAL));
    }
}
