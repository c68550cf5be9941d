package de.kontor.ordering;

import de.kontor.shared.ArticleId;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was chosen of a package, as a text to be kept with a line of a cart. */
final class ChosenJson {
    private static final TypeReference<List<List<ArticleId>>> CHOSEN = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChosenJson() {}

    static String write(LineItem item) {
        return item instanceof LineItem.Package starter && !starter.chosen().isEmpty()
                ? JSON.writeValueAsString(starter.chosen())
                : "";
    }

    static LineItem read(LineItem item, String chosen) {
        return item instanceof LineItem.Package starter && !chosen.isEmpty()
                ? new LineItem.Package(starter.version(), JSON.readValue(chosen, CHOSEN))
                : item;
    }
}
