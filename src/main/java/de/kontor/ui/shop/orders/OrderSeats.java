package de.kontor.ui.shop.orders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderDetails;
import de.kontor.training.IncludedSeats;
import de.kontor.training.Trainings;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The training seats that came with the packages of an order, and what is left of them; hidden where none did. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OrderSeats extends Div {
    private final Trainings trainings;
    private final Actor actor;

    OrderSeats(Trainings trainings, CurrentActor current) {
        this.trainings = trainings;
        this.actor = current.get();
        addClassNames("card", "stack", "tight");
    }

    void show(OrderDetails order) {
        boolean packages = order.lines().stream().anyMatch(line -> line.item() instanceof LineItem.Package);
        List<IncludedSeats.Source> sources =
                packages ? trainings.included(actor).of(order.id()).sources() : List.of();
        setVisible(!sources.isEmpty());
        removeAll();
        add(new H2(getTranslation("shop.included.title")));
        sources.forEach(source -> add(new Div(getTranslation(
                "shop.included.of-order",
                Screen.formats().integer(source.left()),
                Screen.formats().integer(source.total()),
                Screen.text(source.name())))));
        add(new PageLink("shop/trainings/bookings", getTranslation("shop.included.redeem")));
    }
}
