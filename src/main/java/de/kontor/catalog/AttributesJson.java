package de.kontor.catalog;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How attributes are stored: a JSON list, because their order matters. */
final class AttributesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Attribute>> LIST = new TypeReference<>() {};

    private AttributesJson() {}

    static String write(List<Attribute> attributes) {
        return JSON.writeValueAsString(attributes);
    }

    static List<Attribute> read(String json) {
        return JSON.readValue(json, LIST);
    }
}
