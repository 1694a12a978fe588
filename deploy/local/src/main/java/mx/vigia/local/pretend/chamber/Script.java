package mx.vigia.local.pretend.chamber;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content of the pretend legislature, read once from data files: themes, people, bills, and the phrases all texts
 * share.
 */
public record Script(
        Map<String, Theme> themes,
        InventedNames cast,
        Phrases phrases,
        List<Draft> opening,
        List<Draft> reserve,
        List<Planned> meetings) {
    /** An action on a meeting before the founding, a number of working days back. */
    record Planned(int day, String deed, Map<String, String> with) {
        Planned {
            with = with == null ? Map.of() : Map.copyOf(with);
        }
    }

    /** The phrases that frame every text, whatever its subject. */
    record Phrases(
            List<String> openings,
            List<String> considerations,
            List<String> agreements,
            List<String> transitory,
            List<String> corrections,
            List<String> places) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<Long, Seats> SEATS_CACHE = new ConcurrentHashMap<>();

    public static Script read() {
        var files = read("themes.yaml", new TypeReference<List<String>>() {});
        var themes = files.stream()
                .map(f -> read("themes/" + f + ".yaml", new TypeReference<Theme>() {}))
                .collect(Collectors.toMap(Theme::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        return new Script(
                themes,
                read("cast.yaml", new TypeReference<InventedNames>() {}),
                read("phrases.yaml", new TypeReference<Phrases>() {}),
                drafts("opening"),
                drafts("reserve"),
                read("meetings.yaml", new TypeReference<List<Planned>>() {}));
    }

    public List<String> topicsOf(Draft draft) {
        return draft.themes().stream()
                .flatMap(t -> theme(t).topics().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the seats of the chamber and their holders. */
    public Seats seats(Legislature now) {
        return seats(now.seed());
    }

    /** Returns the seats of the chamber that was founded with this seed. */
    public Seats seats(long seed) {
        return SEATS_CACHE.computeIfAbsent(seed, one -> Seats.of(cast, one));
    }

    public Theme theme(String id) {
        return Objects.requireNonNull(themes.get(id), () -> "no theme " + id);
    }

    /** Returns the topics of all themes. */
    public List<String> topics() {
        return themes.values().stream()
                .flatMap(theme -> theme.topics().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> about(String topic) {
        return themes.values().stream()
                .filter(t -> t.topics().contains(topic))
                .map(Theme::id)
                .toList();
    }

    private static List<Draft> drafts(String file) {
        var lines = read(file + ".yaml", new TypeReference<List<Entry>>() {});
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).toDraft(file + "-" + (i + 1)))
                .toList();
    }

    /** Returns the content of a data file of the script. */
    public static <T> T read(String file, TypeReference<T> as) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream("/pretend/" + file), file)) {
            return YAML.readValue(in, as);
        } catch (IOException e) {
            throw new UncheckedIOException("pretend/" + file, e);
        }
    }

    /** A draft as in the data file, with most fields left at their defaults. */
    record Entry(
            String title,
            Kind kind,
            Draft.Origin from,
            List<String> themes,
            Draft.Size size,
            int day,
            List<String> so) {
        Draft toDraft(String id) {
            return new Draft(
                    id,
                    title,
                    kind == null ? kindOf(title) : kind,
                    from == null ? Draft.Origin.DEPUTY : from,
                    themes,
                    size == null ? Draft.Size.MEDIUM : size,
                    day,
                    so == null ? List.of() : so);
        }

        private static Kind kindOf(String title) {
            if (title.startsWith("Con punto de acuerdo")) {
                return Kind.MOTION;
            }
            return title.startsWith("Minuta") ? Kind.MINUTA : Kind.INITIATIVE;
        }
    }
}
