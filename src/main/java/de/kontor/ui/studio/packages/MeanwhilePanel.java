package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import de.kontor.shared.ArticleId;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.Map;

/** Somebody else changed the draft meanwhile: both side by side, and the choice between them. */
class MeanwhilePanel extends Div {
    MeanwhilePanel(
            PackageVersion theirs,
            PackageContent mine,
            Map<ArticleId, Component> articles,
            Runnable takeTheirs,
            Runnable keepMine) {
        addClassName("stack");
        Div choice = new Div(
                PlainButton.primary(getTranslation("studio.packages.take-theirs"), takeTheirs),
                PlainButton.secondary(getTranslation("studio.packages.keep-mine"), keepMine));
        choice.addClassNames("row", "wrap");
        add(
                Notice.warn(
                        getTranslation(
                                "studio.packages.meanwhile",
                                theirs.changedBy(),
                                Screen.formats().dateTime(theirs.changedAt())),
                        choice),
                new Comparison(
                        new Comparison.Side(getTranslation("studio.packages.theirs"), theirs.content()),
                        new Comparison.Side(getTranslation("studio.packages.mine"), mine),
                        articles));
    }
}
