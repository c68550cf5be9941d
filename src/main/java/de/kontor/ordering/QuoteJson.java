package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes quotes as JSON and reads them back, for orders and checkouts. */
@Component
class QuoteJson {
    private static final TypeReference<Map<String, Integer>> PROMISED = new TypeReference<>() {};

    private final JsonMapper json;

    QuoteJson(JsonMapper json) {
        this.json = json;
    }

    String write(Quote quote) {
        return json.writeValueAsString(quote);
    }

    Quote read(String text) {
        return json.readValue(text, Quote.class);
    }

    /** What a written quote was made from, without reading the rest. */
    QuoteInputs readInputs(String text) {
        return json.readValue(text, InputsOnly.class).inputs();
    }

    /** The rest of a quote is skipped. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record InputsOnly(QuoteInputs inputs) {}

    /** How many pieces of each item a member was told come later. */
    String writePromised(Map<LineItem, Integer> backOrdered) {
        Map<String, Integer> byKey = new HashMap<>();
        backOrdered.forEach((item, pieces) -> byKey.put(key(item), pieces));
        return json.writeValueAsString(byKey);
    }

    Map<String, Integer> readPromised(String text) {
        return json.readValue(text, PROMISED);
    }

    static String key(LineItem item) {
        return item.kindCode() + ":" + item.subject();
    }
}
