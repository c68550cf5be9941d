package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.starterpacks.PackageReview;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionState;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DatePickers;
import de.kontor.ui.Notice;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a version: what it is, and what may be done with it by whoever looks at it. */
class PackageHead extends Div {
    private final PackageVersion version;
    private final Actor actor;
    private final PackageStudio studio;
    private final PackageReview review;
    private final PackageEditor.Keeper keeper;

    PackageHead(
            PackageVersion version,
            Actor actor,
            PackageStudio studio,
            PackageReview review,
            PackageEditor.Keeper keeper) {
        this.version = version;
        this.actor = actor;
        this.studio = studio;
        this.review = review;
        this.keeper = keeper;
        addClassNames("stack", "close");
        add(new PageHeader(PackageLinks.name(version))
                .badge(PackageLinks.badge(version.state()))
                .number(version.number())
                .remark(getTranslation("package.version", version.version())
                        + " · "
                        + getTranslation(
                                "studio.packages.changed",
                                version.changedBy(),
                                Screen.formats().dateTime(version.changedAt()))));
        Div actions = new Div(actions().toArray(Component[]::new));
        actions.addClassNames("row", "wrap", "bottom");
        add(actions);
        version.override()
                .ifPresent(override -> add(Notice.warn(getTranslation(
                        "studio.packages.overridden",
                        override.by(),
                        Screen.formats().percent(override.margin().percentage()),
                        override.reason()))));
    }

    private List<Component> actions() {
        List<Component> actions = new ArrayList<>();
        boolean writes = PackageStudio.mayWrite(actor);
        boolean decides = PackageReview.mayDecide(actor, version);
        if (version.state() == VersionState.DRAFT && writes) {
            actions.add(PlainButton.primary(
                    getTranslation("studio.packages.submit"),
                    () -> keeper.done(studio.submit(actor, version.id()), "studio.packages.submitted")));
        }
        if (version.state() == VersionState.IN_REVIEW && decides) {
            actions.add(PlainButton.primary(getTranslation("studio.packages.approve"), this::approve));
            if (actor.hasAny(Role.COMMERCIAL)) {
                actions.add(PlainButton.secondary(getTranslation("studio.packages.override"), this::override));
            }
        }
        if (version.state() == VersionState.APPROVED && decides) {
            publishing(actions);
        }
        boolean reviews = actor.hasAny(Role.PRODUCT, Role.COMMERCIAL);
        if (reviews && (version.state() == VersionState.IN_REVIEW || version.state() == VersionState.APPROVED)) {
            actions.add(PlainButton.secondary(getTranslation("studio.packages.give-back"), this::giveBack));
        }
        if (version.state() == VersionState.PUBLISHED && reviews) {
            actions.add(PlainButton.danger(getTranslation("studio.packages.retire"), this::retire));
        }
        actions.add(PackageLinks.button(
                PackageLinks.address(version.id()) + "/preview", getTranslation("studio.packages.preview")));
        actions.add(PackageLinks.button(
                PackageLinks.address(version.id()) + "/compare", getTranslation("studio.packages.compare")));
        if (writes) {
            actions.add(
                    PlainButton.secondary(getTranslation("studio.packages.next"), () -> studio.next(actor, version.id())
                            .ifPresent(keeper::go)));
            actions.add(copy());
        }
        return actions;
    }

    private void publishing(List<Component> actions) {
        DatePicker from = DatePickers.labelled(getTranslation("studio.packages.publish.from"));
        from.setValue(studio.today());
        actions.add(from);
        actions.add(PlainButton.primary(getTranslation("studio.packages.publish"), () -> {
            if (from.getValue() != null) {
                keeper.done(review.publish(actor, version.id(), from.getValue()), "studio.packages.published");
            }
        }));
    }

    private void approve() {
        keeper.done(review.approve(actor, version.id(), "", ""), "studio.packages.approved");
    }

    private void override() {
        Confirmation.askReason(
                getTranslation("studio.packages.override"),
                getTranslation("studio.packages.override.text"),
                getTranslation("studio.packages.approve"),
                reason -> keeper.done(review.approve(actor, version.id(), "", reason), "studio.packages.approved"));
    }

    private void giveBack() {
        Confirmation.askReason(
                getTranslation("studio.packages.give-back"),
                getTranslation("studio.packages.give-back.text"),
                getTranslation("studio.packages.give-back"),
                reason -> keeper.done(review.giveBack(actor, version.id(), reason), "studio.packages.given-back"));
    }

    private void retire() {
        Confirmation.askReason(
                getTranslation("studio.packages.retire"),
                getTranslation("studio.packages.retire.text"),
                getTranslation("studio.packages.retire"),
                reason -> keeper.done(review.retire(actor, version.id(), reason), "studio.packages.retired"));
    }

    /** A package of its own for another trade. */
    private Component copy() {
        Select<Trade> trade = new Select<>();
        trade.setLabel(getTranslation("studio.packages.copy"));
        trade.setWidth("230px");
        trade.setPlaceholder(getTranslation("studio.packages.copy.trade"));
        trade.setItems(Trade.values());
        trade.setItemLabelGenerator(one -> getTranslation("trade." + one));
        trade.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .flatMap(chosen -> studio.copy(actor, version.id(), chosen))
                .ifPresent(keeper::go));
        return trade;
    }
}
