package de.kontor.catalog;

import de.kontor.catalog.ImportResult.Problem;
import de.kontor.catalog.ImportResult.Reason;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the rows of one import against the catalogue and against each other. */
final class ImportCheck {
    private static final int LONGEST_LEAD_TIME = 365;
    private static final int LONGEST_NAME = 200;

    private final Set<String> categories;
    private final Set<String> numbers;
    private final Set<String> gtins;

    /**
     * @param numbers article numbers that are taken
     * @param gtins GTINs that are taken
     */
    ImportCheck(Set<String> categories, Set<String> numbers, Set<String> gtins) {
        this.categories = categories;
        this.numbers = new HashSet<>(numbers);
        this.gtins = new HashSet<>(gtins);
    }

    List<Problem> problemsOf(List<ArticleDraft> drafts) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ArticleDraft draft = drafts.get(i);
            for (Reason reason : reasons(draft)) {
                problems.add(new Problem(i + 1, draft.number(), reason));
            }
        }
        return problems;
    }

    private Set<Reason> reasons(ArticleDraft draft) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.BAD_NUMBER, !draft.number().matches("[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}"));
        add(reasons, Reason.DUPLICATE_NUMBER, !numbers.add(draft.number()));
        boolean gtinIsRight = Gtin.isValid(draft.gtin());
        add(reasons, Reason.BAD_GTIN, !gtinIsRight);
        add(reasons, Reason.DUPLICATE_GTIN, gtinIsRight && !gtins.add(draft.gtin()));
        add(reasons, Reason.BAD_TEXT, isBad(draft.name(), LONGEST_NAME) || isBad(draft.description(), 10_000));
        add(reasons, Reason.UNKNOWN_CATEGORY, !categories.contains(draft.categoryCode()));
        add(reasons, Reason.BAD_PACKAGING_UNIT, draft.packagingUnit() < 1 || draft.packagingUnit() > Quantity.MAX);
        add(reasons, Reason.BAD_UNIT_CODE, !draft.unitCode().matches("[A-Z0-9]{2,3}"));
        add(reasons, Reason.BAD_LEAD_TIME, draft.leadTimeDays() < 0 || draft.leadTimeDays() > LONGEST_LEAD_TIME);
        return reasons;
    }

    private static boolean isBad(LocalizedText text, int longest) {
        return text.de().isBlank()
                || text.en().isBlank()
                || text.de().length() > longest
                || text.en().length() > longest;
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean wrong) {
        if (wrong) {
            reasons.add(reason);
        }
    }
}
