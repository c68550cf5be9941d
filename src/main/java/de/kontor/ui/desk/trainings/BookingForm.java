package de.kontor.ui.desk.trainings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.Member;
import de.kontor.identity.Actor;
import de.kontor.training.BookingChange;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.IncludedSeats;
import de.kontor.training.SeatAllowance;
import de.kontor.training.SeatRequest;
import de.kontor.training.Session;
import de.kontor.training.TrainingDesk;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Books seats for a member who calls. What was typed stays until it worked. */
class BookingForm extends Div {
    private static final int SEARCHED = 50;

    private final Session session;
    private final TrainingDesk desk;
    private final AccountSearch search;
    private final Accounts accounts;
    private final Actor actor;
    private final Consumer<String> done;
    private final BookingId id = BookingId.next();

    private final TextField account = new TextField(getTranslation("desk.account.number"));
    private final Select<Member> member = new Select<>();
    private final Span allowance = new Span();
    private final TextArea attendees = new TextArea(getTranslation("desk.training.attendees"));
    private final TextField reason = new TextField(getTranslation("kit.confirm.reason"));
    private final Checkbox terms = new Checkbox(getTranslation("desk.training.paid-ok"));
    private final Checkbox wait = new Checkbox(getTranslation("desk.training.may-wait"));
    private final Div answer = new Div();

    BookingForm(
            Session session,
            TrainingDesk desk,
            AccountSearch search,
            Accounts accounts,
            Actor actor,
            Consumer<String> done) {
        this.session = session;
        this.desk = desk;
        this.search = search;
        this.accounts = accounts;
        this.actor = actor;
        this.done = done;
        addClassNames("stack", "fit");
        account.setPlaceholder("K-10001");
        account.addValueChangeListener(change -> find());
        member.setLabel(getTranslation("desk.training.member"));
        member.setItemLabelGenerator(person -> person == null ? "" : person.name());
        allowance.addClassName("muted");
        attendees.setHelperText(getTranslation("desk.training.attendees.help"));
        attendees.setWidthFull();
        reason.setMaxLength(500);
        reason.setWidthFull();
        Div who = new Div(account, member);
        who.addClassNames("row", "wrap");
        add(
                who,
                allowance,
                attendees,
                reason,
                terms,
                wait,
                answer,
                PlainButton.primary(getTranslation("desk.training.book"), this::book));
    }

    private void find() {
        String number = account.getValue().strip();
        Optional<AccountSummary> found = search
                .find(actor, new AccountSearch.Filter(number, Optional.empty(), Optional.empty()), 0, SEARCHED)
                .accounts()
                .stream()
                .filter(candidate -> candidate.number().equalsIgnoreCase(number))
                .findFirst();
        account.setInvalid(found.isEmpty() && !number.isEmpty());
        account.setErrorMessage(getTranslation("desk.login.refused.account"));
        Optional<AccountProfile> profile = found.flatMap(summary -> accounts.profile(actor, summary.id()));
        List<Member> people = profile.map(AccountProfile::members).orElse(List.of());
        member.setItems(people);
        people.stream().findFirst().ifPresent(member::setValue);
        allowance.setText(profile.map(known ->
                        words(desk.allowance(actor, known.id(), session.quarter()), desk.included(actor, known.id())))
                .orElse(""));
    }

    private String words(SeatAllowance allowance, IncludedSeats included) {
        if (session.seatPrice().isZero()) {
            return getTranslation("desk.training.rights.free-course");
        }
        List<String> words = new ArrayList<>();
        words.add(
                allowance.total() == 0
                        ? getTranslation("desk.training.rights.none")
                        : getTranslation("desk.training.rights.free", allowance.left(), allowance.total()));
        int fromPackages = included.left(session.course());
        if (fromPackages > 0) {
            words.add(getTranslation("desk.training.rights.included", fromPackages));
        }
        words.add(getTranslation("desk.training.rights.price", Screen.formats().money(session.seatPrice())));
        return String.join(" · ", words);
    }

    private void book() {
        answer.removeAll();
        Member person = member.getValue();
        if (person == null) {
            answer.add(Notice.error(Screen.texts().text("training.refused.member")));
            return;
        }
        List<String> names = Arrays.stream(attendees.getValue().split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        SeatRequest request = new SeatRequest(names, wait.getValue(), session.price(names.size()), terms.getValue());
        switch (desk.book(actor, person.login(), id, session.id(), request, reason.getValue())) {
            case BookingChange.Done(BookingId booking, BookingState state) ->
                done.accept(state == BookingState.WAITING ? "desk.training.now-waiting" : "desk.training.booked");
            case BookingChange.Full full ->
                answer.add(Notice.warn(
                        getTranslation("desk.training.full", Screen.formats().integer(full.free()))));
            case BookingChange.Refused refused ->
                answer.add(Notice.error(Screen.texts().text(refused.reason())));
        }
    }
}
