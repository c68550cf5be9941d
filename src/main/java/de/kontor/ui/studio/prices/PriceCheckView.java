package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.pricing.PriceCheck;
import de.kontor.pricing.PriceChecks;
import de.kontor.shared.AccountId;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput;
import de.kontor.ui.DatePickers;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PathId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.studio.StudioLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an account pays for a quantity of an article on a day, and why. The address is the question. */
@Route(value = "studio/price-check", layout = StudioLayout.class)
@Menu(title = "studio.nav.price-check", order = 22)
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
class PriceCheckView extends Page implements BeforeEnterObserver {
    private static final String ADDRESS = "studio/price-check";

    private final PriceChecks checks;
    private final Catalog catalog;
    private final AccountSearch accounts;
    private final Actor actor;
    private final LocalDate today;
    private final AccountChoice account;
    private final TextField article = new TextField(getTranslation("studio.prices.add.number"));
    private final TextField quantity = new TextField(getTranslation("studio.check.quantity"));
    private final DatePicker day = DatePickers.labelled(getTranslation("studio.check.day"));
    private final Div answer = new Div();

    PriceCheckView(PriceChecks checks, Catalog catalog, AccountSearch accounts, CurrentActor current, Clock clock) {
        super("studio.nav.price-check");
        this.checks = checks;
        this.catalog = catalog;
        this.accounts = accounts;
        this.actor = current.get();
        this.today = LocalDate.now(clock);
        account = new AccountChoice(accounts, actor);
        article.setMaxLength(60);
        quantity.setMaxLength(12);
        quantity.getElement().setAttribute("inputmode", "numeric");
        PlainButton ask = PlainButton.primary(getTranslation("studio.check.ask"), this::ask);
        Div form = new Div(account, article, quantity, day, ask);
        form.addClassNames("card", "row", "wrap", "check-form");
        answer.addClassName("stack");
        add(new PageHeader(title()), form, answer);
    }

    private void ask() {
        if (day.getValue() == null || !isNear(day.getValue())) {
            day.setErrorMessage(getTranslation("studio.check.day.refused"));
            day.setInvalid(true);
            return;
        }
        Map<String, String> question = new LinkedHashMap<>();
        if (account.getValue() != null) {
            question.put("account", account.getValue().id().toString());
        }
        question.put("article", article.getValue().strip());
        question.put("quantity", quantity.getValue().strip());
        question.put("day", day.getValue().toString());
        UI.getCurrent().navigate(ADDRESS, QueryParameters.simple(question));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<AccountSummary> owner = asked.getSingleParameter("account").flatMap(this::account);
        account.setValue(owner.orElse(null));
        article.setValue(asked.getSingleParameter("article").orElse(""));
        quantity.setValue(asked.getSingleParameter("quantity").orElse("1"));
        day.setValue(asked.getSingleParameter("day")
                .flatMap(PriceCheckView::day)
                .filter(this::isNear)
                .orElse(today));
        answer.removeAll();
        if (asked.getSingleParameter("article").isEmpty()) {
            answer.add(new EmptyState(getTranslation("studio.check.empty")));
        } else {
            answer(owner);
        }
    }

    private void answer(Optional<AccountSummary> owner) {
        article.setInvalid(false);
        quantity.setInvalid(false);
        account.setInvalid(false);
        Optional<ArticleFacts> found =
                catalog.byExactNumber(article.getValue()).stream().findFirst();
        if (owner.isEmpty()) {
            account.setErrorMessage(getTranslation("studio.check.account.missing"));
            account.setInvalid(true);
        }
        if (found.isEmpty()) {
            article.setErrorMessage(getTranslation("studio.prices.add.unknown"));
            article.setInvalid(true);
        }
        Optional<Quantity> pieces =
                switch (QuantityInput.parse(quantity.getValue())) {
                    case QuantityInput.Understood(Quantity understood) -> Optional.of(understood);
                    case QuantityInput.Refused refused -> {
                        quantity.setErrorMessage(getTranslation("studio.prices.editor.quantity.refused"));
                        quantity.setInvalid(true);
                        yield Optional.empty();
                    }
                };
        if (owner.isPresent() && found.isPresent() && pieces.isPresent()) {
            Optional<PriceCheck> check =
                    checks.check(actor, owner.get().id(), found.get().id(), pieces.get(), day.getValue());
            check.ifPresentOrElse(
                    known -> answer.add(new PriceCheckAnswer(known, found.get(), today)),
                    () -> answer.add(Notice.error(getTranslation("studio.check.gone"))));
        }
    }

    private Optional<AccountSummary> account(String id) {
        return PathId.of(id)
                .map(AccountId::of)
                .flatMap(known ->
                        Optional.ofNullable(accounts.summaries(Set.of(known)).get(known)));
    }

    /** Far from today there are neither prices nor rules. */
    private boolean isNear(LocalDate asked) {
        return !asked.isBefore(today.minusYears(5)) && !asked.isAfter(today.plusYears(5));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
