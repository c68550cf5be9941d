package de.kontor.ui.shop.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.assortment.Assortment;
import de.kontor.assortment.Offer;
import de.kontor.assortment.OwnNumbers;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.TradeHabits;
import de.kontor.replenishment.ConsumptionForecast;
import de.kontor.shared.Formats;
import de.kontor.ui.FactTable;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ArticleLink;
import de.kontor.ui.shop.ShopLayout;
import de.kontor.ui.shop.reorders.SuggestedPlans;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One article: what it is, what it costs this account in which quantity, and when it arrives. */
@Route(value = SearchAddress.PATH + "/:number", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class ArticleView extends Page implements BeforeEnterObserver {
    private final Assortment assortment;
    private final Shopping shopping;
    private final OwnNumbers ownNumbers;
    private final TradeHabits habits;
    private final ConsumptionForecast forecast;
    private final Clock clock;
    private final Actor actor;

    ArticleView(
            Assortment assortment,
            Shopping shopping,
            OwnNumbers ownNumbers,
            TradeHabits habits,
            ConsumptionForecast forecast,
            Clock clock,
            CurrentActor current) {
        super("shop.column.article");
        this.assortment = assortment;
        this.shopping = shopping;
        this.ownNumbers = ownNumbers;
        this.habits = habits;
        this.forecast = forecast;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElse("");
        Optional<Offer> offer = assortment.byNumber(actor, number);
        if (offer.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(offer.get());
        }
    }

    private void show(Offer offer) {
        removeAll();
        ArticleFacts article = offer.article();
        setPageTitle(Screen.text(article.name()));
        PageHeader header = new PageHeader(title()).number(article.number());
        header.add(OfferTable.delivery(offer));
        add(header);
        if (article.status() == ArticleStatus.DISCONTINUED) {
            add(discontinued(offer));
        }
        OfferPanel panel = new OfferPanel(offer, assortment, shopping, actor);
        if (OwnNumbers.mayAssign(actor)) {
            panel.add(new OwnNumberField(offer, ownNumbers, actor));
            panel.add(reorder(article));
        }
        Div columns = new Div(panel, description(article));
        columns.addClassName("article-columns");
        add(columns);
        addOffers("shop.article.substitutes", assortment.substitutes(actor, article.id()));
        addOffers("shop.article.ordered-with", assortment.offers(actor, habits.orderedWith(actor, article.id())));
    }

    /** The way to a plan, with what the account's own orders say of its rhythm. */
    private Component reorder(ArticleFacts article) {
        return forecast.of(actor, article.id())
                .<Component>map(known -> {
                    Span evidence = new Span(SuggestedPlans.evidence(known, LocalDate.now(clock)) + " · "
                            + getTranslation("shop.reorder.suggested.lasts") + " " + SuggestedPlans.lasts(known));
                    evidence.addClassNames("muted", "small");
                    return new Div(evidence, new Div(SuggestedPlans.start(known)));
                })
                .orElseGet(() -> new PageLink(
                        "shop/reorders/new?article=" + URLEncoder.encode(article.number(), StandardCharsets.UTF_8)
                                + "&pieces=" + article.packagingUnit(),
                        getTranslation("shop.reorder.from-article")));
    }

    private void addOffers(String titleKey, List<Offer> offers) {
        if (!offers.isEmpty()) {
            OfferTable table = new OfferTable(getTranslation(titleKey), shopping, actor);
            table.show(offers);
            Div section = new Div(new H2(getTranslation(titleKey)), table);
            section.addClassNames("stack", "tight");
            add(section);
        }
    }

    private Component discontinued(Offer offer) {
        return offer.successor()
                .map(next -> Notice.warn(
                        getTranslation("shop.article.discontinued.successor"),
                        new ArticleLink(next.number(), Screen.text(next.name()))))
                .orElseGet(() -> Notice.warn(getTranslation("shop.article.discontinued")));
    }

    private Component description(ArticleFacts article) {
        Div picture = new Div(ArticleName.picture(article, 192, 128));
        picture.addClassName("article-picture");
        Div card = new Div(
                picture,
                new Paragraph(Screen.text(article.description())),
                new H2(getTranslation("shop.article.facts")),
                facts(article));
        card.addClassNames("card", "stack");
        return card;
    }

    private FactTable facts(ArticleFacts article) {
        Formats formats = Screen.formats();
        FactTable facts = new FactTable(getTranslation("shop.article.facts"));
        article.attributes().forEach(fact -> facts.fact(Screen.text(fact.label()), Screen.text(fact.value())));
        String unit = getTranslation("shop.article.unit." + article.unitCode());
        return facts.fact(
                        getTranslation("shop.article.packaging-unit"),
                        formats.integer(article.packagingUnit()) + "\u00a0" + unit)
                .fact(
                        getTranslation("shop.article.price-unit"),
                        formats.integer(article.priceUnit().pieces()) + "\u00a0" + unit)
                .fact(
                        getTranslation("shop.article.vat"),
                        formats.percent(article.vatRate().percentage()))
                .fact(getTranslation("shop.article.gtin"), article.gtin())
                .fact(getTranslation("shop.article.manufacturer-number"), article.manufacturerNumber());
    }
}
