package mx.vigia.analysis.bill.body;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The catalogue of bodies known by name, from {@code bodies/authorities.yaml}: chambers, groups, the Executive and
 * regulators with their successors.
 */
public final class BodyCatalog {
    private static final String DATA_FILE = "bodies/authorities.yaml";
    private static final BodyCatalog INSTANCE = read();

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Body> groups = new HashMap<>();
    private final Map<String, Body> others = new HashMap<>();

    private BodyCatalog(List<BodyEntry> entries) {
        for (BodyEntry entry : entries) {
            Body body = entry.body();
            if (bodies.put(body.id(), body) != null) {
                throw new IllegalArgumentException("bodies/authorities.yaml: two bodies have the id " + body.id());
            }
            body.names().forEach(name -> namesOf(body).putIfAbsent(keyOf(body, name), body));
        }
        bodies.values().forEach(body -> body.next().forEach(next -> requireKnown(body, next)));
    }

    /** Returns the catalogue from the data shipped with Vigía. */
    public static BodyCatalog known() {
        return INSTANCE;
    }

    /** Returns all bodies in the order of the data. */
    public List<Body> all() {
        return List.copyOf(bodies.values());
    }

    /** Returns the body with this address. */
    public Optional<Body> findById(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** Returns the bodies that preceded this one. */
    public List<Body> before(String id) {
        return bodies.values().stream()
                .filter(body ->
                        body.next().stream().anyMatch(next -> next.body().equals(id)))
                .toList();
    }

    /** Returns the group with this name or short form. */
    public Optional<Body> group(String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(groups.get(TextAnalyzer.fold(name.strip())));
    }

    /** Returns the groups in a list such as "PAN, PRI". */
    public List<Body> groups(String names) {
        return Arrays.stream(names.split("\\s*[,;]\\s*"))
                .flatMap(one -> group(one).stream())
                .toList();
    }

    /** Returns the body with this name, other than a group; a body of a chamber is found only with its chamber. */
    public Optional<Body> findByName(String name, Chamber chamber) {
        String folded = folded(name);
        return Optional.ofNullable(others.get(chamber == null ? folded : chamber.word() + "|" + folded))
                .or(() -> Optional.ofNullable(others.get(folded)));
    }

    private Map<String, Body> namesOf(Body body) {
        return body.kind() == BodyKind.GROUP ? groups : others;
    }

    private static String keyOf(Body body, String name) {
        return switch (body.kind()) {
            case GROUP -> TextAnalyzer.fold(name);
            case GOVERNING_BODY -> body.chamber().word() + "|" + folded(name);
            case CHAMBER, COMMITTEE, EXECUTIVE, STATE_CONGRESS, REGULATOR, AGENCY, CITIZENS -> folded(name);
        };
    }

    private static String folded(String name) {
        return TextAnalyzer.fold(name)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("^(?:(?:el|la|los|las|del|de|h|c|honorable|titular) )+", "");
    }

    private void requireKnown(Body body, Body.Next next) {
        if (!bodies.containsKey(next.body())) {
            throw new IllegalArgumentException(
                    "bodies/authorities.yaml: no body " + next.body() + " follows " + body.id());
        }
    }

    private static BodyCatalog read() {
        try (InputStream in = BodyCatalog.class.getClassLoader().getResourceAsStream(DATA_FILE)) {
            return new BodyCatalog(
                    new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<List<BodyEntry>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + DATA_FILE, unreadable);
        }
    }
}
