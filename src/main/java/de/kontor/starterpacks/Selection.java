package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.ArticleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What was picked of a package: per slot, in its order, the articles. */
public record Selection(List<List<ArticleId>> perSlot) {
    public Selection {
        perSlot = perSlot.stream().map(List::copyOf).toList();
    }

    /** What is proposed: of every slot the first choices, as many as must be. */
    public static Selection proposed(PackageContent content) {
        return new Selection(content.slots().stream()
                .map(slot -> slot.choices().stream()
                        .limit(slot.min())
                        .map(Slot.Choice::article)
                        .toList())
                .toList());
    }

    /** Whether every slot holds as many of its own choices as it should, none twice. */
    public boolean fits(PackageContent content) {
        if (perSlot.size() != content.slots().size()) {
            return false;
        }
        for (int i = 0; i < perSlot.size(); i++) {
            Slot slot = content.slots().get(i);
            List<ArticleId> picked = perSlot.get(i);
            boolean right = picked.size() >= slot.min()
                    && picked.size() <= slot.max()
                    && new HashSet<>(picked).size() == picked.size()
                    && picked.stream().allMatch(article -> slot.choice(article).isPresent());
            if (!right) {
                return false;
            }
        }
        return true;
    }

    /** This selection as far as another content allows it: what is no longer there gives way to what is proposed. */
    public Selection carriedTo(PackageContent next) {
        List<List<ArticleId>> carried = new ArrayList<>();
        HashSet<ArticleId> wanted = new HashSet<>();
        perSlot.forEach(wanted::addAll);
        for (Slot slot : next.slots()) {
            List<ArticleId> kept = new ArrayList<>(slot.choices().stream()
                    .map(Slot.Choice::article)
                    .filter(wanted::contains)
                    .limit(slot.max())
                    .toList());
            slot.choices().stream()
                    .map(Slot.Choice::article)
                    .filter(article -> kept.size() < slot.min() && !kept.contains(article))
                    .forEach(kept::add);
            carried.add(kept);
        }
        return new Selection(carried);
    }

    /** The picked choices with the number of their slot. */
    @JsonIgnore
    public List<Picked> picked(PackageContent content) {
        List<Picked> picked = new ArrayList<>();
        for (int i = 0; i < perSlot.size(); i++) {
            for (ArticleId article : perSlot.get(i)) {
                picked.add(new Picked(i, content.slots().get(i).choice(article).orElseThrow()));
            }
        }
        return picked;
    }

    /** A picked choice and the number of its slot, counted from 0. */
    public record Picked(int slot, Slot.Choice choice) {}
}
