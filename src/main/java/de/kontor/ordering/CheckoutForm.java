package de.kontor.ordering;

import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what was typed into a checkout. Pure. */
final class CheckoutForm {
    /** As long as a buyer's order reference may be on documents (EN 16931, BT-13, in practice). */
    static final int MAX_REFERENCE = 35;

    static final int MAX_NOTE = 1_000;
    static final int LATEST_WISH_DAYS = 180;

    private CheckoutForm() {}

    static List<Submission.Problem> problems(
            CheckoutDraft draft, List<DeliveryAddress> addresses, boolean termsAccepted, LocalDate today) {
        List<Submission.Problem> problems = new ArrayList<>();
        if (address(draft, addresses).isEmpty()) {
            problems.add(problem(Submission.Field.ADDRESS, "checkout.problem.address"));
        }
        Optional.ofNullable(draft.wishDate())
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusDays(LATEST_WISH_DAYS)))
                .ifPresent(day -> problems.add(
                        problem(Submission.Field.WISH_DATE, "checkout.problem.wishDate", new Count(LATEST_WISH_DAYS))));
        tooLong(draft.ownNumber(), MAX_REFERENCE, Submission.Field.OWN_NUMBER, problems);
        tooLong(draft.costCentre(), MAX_REFERENCE, Submission.Field.COST_CENTRE, problems);
        tooLong(draft.note(), MAX_NOTE, Submission.Field.NOTE, problems);
        if (!termsAccepted) {
            problems.add(problem(Submission.Field.TERMS, "checkout.problem.terms"));
        }
        return problems;
    }

    /** The address chosen, or the default one; empty when the id is not one of the account's. */
    static Optional<PostalAddress> address(CheckoutDraft draft, List<DeliveryAddress> addresses) {
        return addresses.stream()
                .filter(candidate -> draft.address() == null ? candidate.isDefault() : draft.isFor(candidate.id()))
                .map(DeliveryAddress::address)
                .findFirst();
    }

    private static void tooLong(String text, int longest, Submission.Field field, List<Submission.Problem> problems) {
        if (text.strip().length() > longest) {
            problems.add(problem(
                    field,
                    "checkout.problem.tooLong",
                    new Count(longest),
                    new Count(text.strip().length() - longest)));
        }
    }

    private static Submission.Problem problem(Submission.Field field, String key, Message.Argument... arguments) {
        return new Submission.Problem(field, Message.of(key, arguments));
    }
}
