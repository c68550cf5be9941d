package de.kontor.ui.desk.logins;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.MemberDraft;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.LoginCreation;
import de.kontor.identity.Role;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gives a person access to an account, named by its number. */
@Route(value = "desk/logins/new-member", layout = DeskLayout.class)
@RolesAllowed("ADMIN")
class NewMemberView extends Page implements BeforeEnterObserver {
    private static final String ACCOUNT = "account";
    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(Role::isMemberRole).toList();

    private final Accounts accounts;
    private final AccountSearch search;
    private final CurrentActor current;
    private final Div form = new Div();
    private final TextField account = new TextField(getTranslation("desk.account.number"));
    private TextField limit = new TextField();
    private LoginFields fields = new LoginFields(ROLES);

    NewMemberView(Accounts accounts, AccountSearch search, CurrentActor current) {
        super("desk.login.new-member");
        this.accounts = accounts;
        this.search = search;
        this.current = current;
        account.setRequiredIndicatorVisible(true);
        account.setPlaceholder("K-10001");
        account.setWidthFull();
        form.addClassNames("card", "stack", "narrow-form");
        showEmptyForm();
        add(new PageHeader(title()), form, new DeskLink("desk/logins", getTranslation("desk.login.back")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(ACCOUNT).ifPresent(account::setValue);
    }

    /** The account stays: often several people of one company get access one after the other. */
    private void showEmptyForm() {
        fields = new LoginFields(ROLES);
        limit = new TextField(getTranslation("desk.login.limit"));
        limit.setHelperText(getTranslation("desk.login.limit.help"));
        limit.getElement().setAttribute("inputmode", "decimal");
        limit.setWidthFull();
        form.removeAll();
        form.add(account, fields, limit, PlainButton.primary(getTranslation("desk.login.create"), this::create));
    }

    private void create() {
        account.setInvalid(false);
        limit.setInvalid(false);
        fields.clearRefusals();
        Optional<AccountSummary> company = company();
        LimitInput typedLimit = LimitInput.parse(limit.getValue());
        if (company.isEmpty()) {
            LoginFields.refuse(account, getTranslation("desk.login.refused.account"));
        } else if (typedLimit instanceof LimitInput.Understood understood) {
            create(company.get(), understood);
        } else {
            LoginFields.refuse(limit, getTranslation("desk.login.refused.limit"));
        }
    }

    private void create(AccountSummary company, LimitInput.Understood typedLimit) {
        MemberDraft person = new MemberDraft(
                fields.name(),
                fields.email(),
                fields.roles(),
                fields.language(),
                typedLimit.limit(),
                fields.password());
        switch (accounts.addMember(current.get(), company.id(), person)) {
            case LoginCreation.Refused refused -> fields.refuse(refused.reason());
            case LoginCreation.Created created -> {
                String key = person.password().isPresent() ? "desk.login.done" : "desk.login.done-by-mail";
                showEmptyForm();
                form.addComponentAsFirst(Notice.ok(getTranslation(key, person.name())));
            }
        }
    }

    private Optional<AccountSummary> company() {
        return search.byNumber(current.get(), account.getValue());
    }
}
