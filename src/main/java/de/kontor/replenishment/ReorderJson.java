package de.kontor.replenishment;

import de.kontor.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes lines and messages as JSON and reads them back. */
@Component
class ReorderJson {
    private static final TypeReference<List<PlanLine>> LINES = new TypeReference<>() {};

    private final JsonMapper json;

    ReorderJson(JsonMapper json) {
        this.json = json;
    }

    String write(List<PlanLine> lines) {
        return json.writerFor(LINES).writeValueAsString(lines);
    }

    List<PlanLine> lines(String text) {
        return List.copyOf(json.readValue(text, LINES));
    }

    String write(Message message) {
        return json.writeValueAsString(message);
    }

    @Nullable
    Message message(@Nullable String text) {
        return text == null ? null : json.readValue(text, Message.class);
    }
}
