package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A place in a package: between {@code min} and {@code max} of its choices are picked. The first ones are proposed.
 *
 * @param min 0 makes the slot optional
 */
public record Slot(LocalizedText name, int min, int max, List<Choice> choices) {
    public Slot {
        choices = List.copyOf(choices);
    }

    /** An article that may be picked, and how many pieces of it come with one package. */
    public record Choice(ArticleId article, Quantity quantity) {}

    /** A slot with exactly this in it. */
    public static Slot fixed(LocalizedText name, ArticleId article, Quantity quantity) {
        return new Slot(name, 1, 1, List.of(new Choice(article, quantity)));
    }

    @JsonIgnore
    public boolean isMandatory() {
        return min > 0;
    }

    /** Whether there is nothing to decide. */
    @JsonIgnore
    public boolean isFixed() {
        return min == max && choices.size() == min;
    }

    Optional<Choice> choice(ArticleId article) {
        return choices.stream()
                .filter(choice -> choice.article().equals(article))
                .findFirst();
    }
}
