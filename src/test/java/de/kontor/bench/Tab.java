package de.kontor.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser tab without a browser: speaks Vaadin's protocol and keeps so much of the state tree that elements are found
 * by tag and text. Not for several threads.
 */
final class Tab implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String TAG = "0/tag";
    private static final String TEXT = "7/text";
    private static final int CHILDREN = 2;
    /** Where the page hangs its root, and a page its overlays. */
    private static final int VIRTUAL_CHILDREN = 24;

    private static final int ROOT = 1;

    private final String base;
    private final HttpClient http;
    private final Map<Integer, Map<String, String>> values = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, List<Integer>> virtualChildren = new HashMap<>();
    private String securityKey = "";
    private int ui;
    private int syncId;
    private int clientId;

    Tab(int port) {
        this.base = "http://localhost:" + port + "/";
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Closes the connections; the session stays open, as after a closed lid. */
    @Override
    public void close() {
        http.close();
    }

    Tab signIn(String email, String password) throws Exception {
        Matcher token = CSRF.matcher(get("login"));
        if (!token.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String form =
                "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpResponse<String> answer = http.send(
                request("login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new IllegalStateException("not signed in: " + answer);
        }
        return this;
    }

    /** Loads the page anew and shows a route, as after typing an address. */
    Tab open(String route) throws Exception {
        JsonNode config = JSON.readTree(get("?v-r=init&location=" + encoded(route) + "&query="))
                .get("appConfig");
        values.clear();
        children.clear();
        virtualChildren.clear();
        clientId = 0;
        ui = config.get("v-uiId").asInt();
        JsonNode uidl = config.get("uidl");
        securityKey = uidl.get("Vaadin-Security-Key").asString();
        read(uidl);
        return go(route, "");
    }

    /** Follows a link inside the application. */
    Tab go(String route, String query) throws Exception {
        String data = JSON.writeValueAsString(Map.of(
                "route", route, "query", query, "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", ""));
        return send("{\"type\":\"event\",\"node\":%d,\"event\":\"ui-navigate\",\"data\":%s}".formatted(ROOT, data));
    }

    Tab click(int node) throws Exception {
        return send("{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{}}".formatted(node));
    }

    /** Sets a property the server listens to; the value is JSON. */
    Tab set(int node, String property, String value) throws Exception {
        return send("{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"%s\",\"value\":%s}"
                .formatted(node, property, value));
    }

    /** The shown elements of a tag whose text contains that, in no certain order. */
    List<Integer> find(String tag, String text) {
        List<Integer> found = new ArrayList<>();
        find(ROOT, tag, text, found);
        return found;
    }

    /** The first shown element of a tag whose text contains that; fails with what the page shows instead. */
    int the(String tag, String text) {
        return find(tag, text).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no <" + tag + "> with '" + text + "' in: " + text(ROOT)));
    }

    String text(int node) {
        StringBuilder text = new StringBuilder(value(node, TEXT));
        below(node).forEach(child -> text.append(text(child)));
        return text.toString();
    }

    private void find(int node, String tag, String text, List<Integer> found) {
        if (value(node, TAG).equals(tag) && text(node).contains(text)) {
            found.add(node);
        }
        below(node).forEach(child -> find(child, tag, text, found));
    }

    private List<Integer> below(int node) {
        List<Integer> below = new ArrayList<>(virtualChildren.getOrDefault(node, List.of()));
        below.addAll(children.getOrDefault(node, List.of()));
        return below;
    }

    private String value(int node, String key) {
        return values.getOrDefault(node, Map.of()).getOrDefault(key, "");
    }

    private Tab send(String call) throws Exception {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(securityKey, call, syncId, clientId++);
        HttpResponse<String> answer = http.send(
                request("?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        JsonNode uidl = JSON.readTree(answer.body());
        if (uidl.has("meta") && uidl.get("meta").has("appError")) {
            throw new IllegalStateException(uidl.get("meta").toString());
        }
        read(uidl);
        return this;
    }

    private void read(JsonNode uidl) {
        syncId = uidl.get("syncId").asInt();
        if (!uidl.has("changes")) {
            return;
        }
        for (JsonNode change : uidl.get("changes")) {
            int node = change.get("node").asInt();
            switch (change.get("type").asString()) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "clear" -> clear(node, change);
                case "detach" -> {
                    values.remove(node);
                    children.remove(node);
                    virtualChildren.remove(node);
                }
                default -> {
                    // attaching, populating and removing of keys tell nothing that is looked for
                }
            }
        }
    }

    private void put(int node, JsonNode change) {
        JsonNode value = change.get("value");
        if (value != null && value.isString()) {
            values.computeIfAbsent(node, id -> new HashMap<>())
                    .put(change.get("feat").asInt() + "/" + change.get("key").asString(), value.asString());
        }
    }

    private void splice(int node, JsonNode change) {
        int feature = change.get("feat").asInt();
        if (feature != CHILDREN && feature != VIRTUAL_CHILDREN) {
            return;
        }
        List<Integer> list =
                (feature == CHILDREN ? children : virtualChildren).computeIfAbsent(node, id -> new ArrayList<>());
        int at = change.get("index").asInt();
        if (change.has("remove")) {
            list.subList(at, at + change.get("remove").asInt()).clear();
        }
        if (change.has("addNodes")) {
            for (JsonNode added : change.get("addNodes")) {
                list.add(at++, added.asInt());
            }
        }
    }

    private void clear(int node, JsonNode change) {
        if (change.get("feat").asInt() == CHILDREN) {
            children.remove(node);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "de");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
