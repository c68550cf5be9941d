package de.kontor.identity;

import de.kontor.identity.LoginCreation.Reason;
import de.kontor.identity.LoginImport.Imported;
import de.kontor.identity.LoginImport.Problem;
import de.kontor.identity.LoginImport.Rejected;
import de.kontor.shared.LoginId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes over logins from another system, many rows in one batch. */
@Component
class LoginImports {
    private static final String INSERT = """
            insert into logins (id, version, email, name, account_id, language, stamp, locked, created_at)
            values (?, 0, ?, ?, ?, ?, 1, false, ?)""";

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoginImports(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    LoginImport takeOver(Actor actor, List<NewMember> members) {
        // no login is made by anybody else while the addresses are checked
        jdbc.execute("lock table logins in share row exclusive mode");
        List<Problem> problems = problems(members);
        if (!problems.isEmpty()) {
            return new Rejected(problems);
        }
        List<LoginId> ids = members.stream().map(member -> LoginId.next()).toList();
        insert(members, ids);
        for (int i = 0; i < ids.size(); i++) {
            NewMember member = members.get(i);
            String email = EmailAddress.fold(member.email());
            events.publishEvent(new LoginCreated(actor, ids.get(i), member.account(), email, member.roles()));
        }
        return new Imported(ids);
    }

    private void insert(List<NewMember> members, List<LoginId> ids) {
        Timestamp now = Timestamp.from(clock.instant());
        List<Object[]> logins = new ArrayList<>();
        List<Object[]> roles = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            NewMember member = members.get(i);
            UUID id = ids.get(i).value();
            logins.add(new Object[] {
                id,
                EmailAddress.fold(member.email()),
                member.name().strip(),
                member.account().value(),
                Login.languageOf(member.locale()),
                now
            });
            member.roles().forEach(role -> roles.add(new Object[] {id, role.name()}));
        }
        jdbc.batchUpdate(INSERT, logins);
        jdbc.batchUpdate("insert into login_roles (login_id, role) values (?, ?)", roles);
    }

    private List<Problem> problems(List<NewMember> members) {
        Set<String> taken = taken(members);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            NewMember member = members.get(i);
            Optional<Reason> fault = NewLogins.fault(member.name(), member.roles(), true);
            boolean badEmail = EmailAddress.parse(member.email()).isEmpty();
            boolean doubled = !taken.add(EmailAddress.fold(member.email()));
            int row = i + 1;
            Stream.of(
                            fault,
                            Optional.of(Reason.EMAIL_INVALID).filter(reason -> badEmail),
                            Optional.of(Reason.EMAIL_TAKEN).filter(reason -> doubled))
                    .flatMap(Optional::stream)
                    .forEach(reason -> problems.add(new Problem(row, member.email(), reason)));
        }
        return problems;
    }

    private Set<String> taken(List<NewMember> members) {
        String[] wanted = members.stream()
                .map(member -> EmailAddress.fold(member.email()).replace("\0", ""))
                .toArray(String[]::new);
        return new HashSet<>(
                jdbc.queryForList("select email from logins where email = any(?)", String.class, (Object) wanted));
    }
}
