package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The filters of a list. The address is their truth: a change goes to a new address, and the page shows what its
 * address asks for, so that the back button and bookmarks work. What an address asks for and nobody knows is left out.
 */
public final class FilterBar extends Div {
    /** Parameter of the text to look for. */
    public static final String TEXT = "q";

    private static final String PAGE = "page";
    private static final int LONGEST_TEXT = 200;

    private final String path;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Set<String> kept = new LinkedHashSet<>();

    /** @param path address of the list without parameters */
    public FilterBar(String path) {
        this.path = path;
        addClassNames("row", "wrap", "filter-bar");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("kit.filter.label"));
    }

    /** A field for the text to look for. */
    public FilterBar text(String hint) {
        TextField field = new TextField();
        field.setPlaceholder(hint);
        field.setAriaLabel(hint);
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST_TEXT);
        field.addClassName("filter-text");
        field.addValueChangeListener(
                change -> ask(change.isFromClient(), TEXT, change.getValue().strip()));
        return add(TEXT, field::setValue, field);
    }

    /** A parameter the page sets by itself, as which book is shown; it stays when filters change and narrows nothing. */
    public FilterBar keep(String parameter) {
        kept.add(parameter);
        return this;
    }

    /** The value of a kept parameter; empty for none. */
    public Optional<String> kept(String parameter) {
        return Optional.of(value(parameter)).filter(value -> kept.contains(parameter) && !value.isEmpty());
    }

    /**
     * A choice of one value, or of all.
     *
     * @param all what it says while nothing is chosen, as "Alle Zustände"
     */
    public <E extends Enum<E>> FilterBar choice(
            String parameter, String label, String all, Class<E> values, Function<E, String> name) {
        Select<E> field = new Select<>();
        field.setAriaLabel(label);
        field.setItems(values.getEnumConstants());
        field.setItemLabelGenerator(value -> value == null ? all : name.apply(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.addValueChangeListener(change -> ask(
                change.isFromClient(),
                parameter,
                change.getValue() == null ? "" : change.getValue().name()));
        return add(parameter, value -> field.setValue(known(values, value).orElse(null)), field);
    }

    /**
     * A choice of one of the values of the data, or of all.
     *
     * @param all what it says while nothing is chosen
     * @param names what each value is called, in the order they are offered
     */
    public FilterBar choice(String parameter, String label, String all, SequencedMap<String, String> names) {
        Select<String> field = new Select<>();
        field.setAriaLabel(label);
        field.setItems(names.keySet());
        field.setItemLabelGenerator(value -> value == null ? all : names.getOrDefault(value, all));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.addValueChangeListener(
                change -> ask(change.isFromClient(), parameter, change.getValue() == null ? "" : change.getValue()));
        values.put(parameter, names.keySet());
        return add(parameter, value -> field.setValue(names.containsKey(value) ? value : null), field);
    }

    /** The value of the data that was chosen; empty for all, and for what nobody knows. */
    public Optional<String> chosen(String parameter) {
        return Optional.of(value(parameter)).filter(values.getOrDefault(parameter, Set.of())::contains);
    }

    /** A choice of yes or all. */
    public FilterBar flag(String parameter, String label) {
        Checkbox field = new Checkbox(label);
        field.addValueChangeListener(
                change -> ask(change.isFromClient(), parameter, change.getValue() ? Boolean.TRUE.toString() : ""));
        return add(parameter, value -> field.setValue(Boolean.parseBoolean(value)), field);
    }

    /** Takes over what an address asks for; called on every navigation to the list. */
    public void read(QueryParameters parameters) {
        asked.clear();
        fields.keySet().forEach(name -> parameters.getSingleParameter(name).ifPresent(value -> put(name, value)));
        kept.forEach(name -> parameters.getSingleParameter(name).ifPresent(value -> put(name, value)));
        parameters.getSingleParameter(PAGE).ifPresent(value -> put(PAGE, value));
        fields.forEach((name, field) -> field.accept(value(name)));
    }

    /** The text to look for, empty for none. */
    public String text() {
        return value(TEXT);
    }

    /** The value chosen; empty for all. */
    public <E extends Enum<E>> Optional<E> chosen(String parameter, Class<E> values) {
        return known(values, value(parameter));
    }

    /** Whether a flag is set. */
    public boolean isSet(String parameter) {
        return Boolean.parseBoolean(value(parameter));
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return fields.keySet().stream().anyMatch(name -> !value(name).isEmpty());
    }

    /** The page asked for, from 1. */
    int page() {
        String page = value(PAGE);
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The address of another page of the same list. */
    String address(int page) {
        Map<String, String> parameters = new LinkedHashMap<>(asked);
        parameters.put(PAGE, Integer.toString(page));
        return path + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    /** The address of the whole list. */
    public String unfiltered() {
        Map<String, String> parameters = new LinkedHashMap<>(asked);
        parameters.keySet().retainAll(kept);
        return parameters.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private FilterBar add(String parameter, Consumer<String> show, Component field) {
        fields.put(parameter, show);
        add(field);
        return this;
    }

    private void ask(boolean byPerson, String parameter, String value) {
        if (!byPerson) {
            return;
        }
        asked.remove(PAGE);
        put(parameter, value);
        UI.getCurrent().navigate(path, QueryParameters.simple(asked));
    }

    private void put(String parameter, String value) {
        if (value.isEmpty()) {
            asked.remove(parameter);
        } else {
            asked.put(parameter, value.substring(0, Math.min(value.length(), LONGEST_TEXT)));
        }
    }

    private String value(String parameter) {
        return asked.getOrDefault(parameter, "");
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> values, String name) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
