package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Anchor;
import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionId;
import de.kontor.starterpacks.VersionState;
import de.kontor.ui.PageLink;
import de.kontor.ui.PathId;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses, names and badges of versions. */
final class PackageLinks {
    static final String PATH = "studio/packages";

    private PackageLinks() {}

    /** A text that is no id is answered like an id that does not exist. */
    static Optional<VersionId> id(String text) {
        return PathId.of(text).map(VersionId::new);
    }

    static Anchor button(String target, String text) {
        Anchor link = new PageLink(target, text);
        link.addClassNames("button", "secondary");
        return link;
    }

    static String address(VersionId id) {
        return PATH + "/" + id;
    }

    /** The name of a version; a package without one is called by its number. */
    static String name(PackageVersion version) {
        LocalizedText name = version.content().name();
        String shown = Screen.text(name).isBlank() ? name.de() : Screen.text(name);
        return shown.isBlank() ? version.number() : shown;
    }

    static StateBadge badge(VersionState state) {
        return new StateBadge(
                Screen.texts().text("state.package." + state),
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case IN_REVIEW -> Tone.WARN;
                    case APPROVED -> Tone.INFO;
                    case PUBLISHED -> Tone.OK;
                    case SUPERSEDED -> Tone.NEUTRAL;
                    case RETIRED -> Tone.ERROR;
                });
    }

    static String trades(Collection<Trade> trades) {
        return trades.stream()
                .sorted()
                .map(trade -> Screen.texts().text("trade." + trade))
                .collect(Collectors.joining(", "));
    }
}
