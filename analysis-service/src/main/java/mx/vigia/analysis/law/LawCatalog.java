package mx.vigia.analysis.law;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.platform.text.Sha256;

/** The laws known by name, from {@code laws/federal.yaml}. */
public final class LawCatalog {
    private static final ObjectMapper YAML_MAPPER = new ObjectMapper(new YAMLFactory());

    private static final LawCatalog INSTANCE = read();
    private static final String FORMAT_VERSION = "4"; // another number makes the laws of all stored bills be read again
    private static final String DIGEST = Sha256.of(FORMAT_VERSION + INSTANCE.laws + INSTANCE.stateLaws.all());

    private final List<Law> laws;
    private final Map<String, List<Law>> byName;
    private final Map<String, String> byAbbreviation = new HashMap<>();
    private final LawTree tree = new LawTree();
    private final States states = States.read();
    private final StateLaws stateLaws = new StateLaws(states);

    private LawCatalog(List<LawEntry> entries) {
        laws = lawsOf(entries);
        byName = laws.stream().collect(Collectors.groupingBy(law -> TextAnalyzer.fold(law.name())));
        for (LawEntry law : entries) {
            tree.add(law.name(), law.name(), law.isNameOfStatesToo());
            law.otherNames().forEach(other -> tree.add(other, law.name(), false));
            law.sharedNames().forEach(shared -> tree.add(shared, law.name(), true));
            law.abbreviations().forEach(form -> byAbbreviation.put(form, law.name()));
        }
    }

    /** Returns the catalogue shipped with the application. */
    public static LawCatalog known() {
        return INSTANCE;
    }

    /** Returns the digest of the data and of the reading rules; if it changes, the laws of bills must be read again. */
    public static String digest() {
        return DIGEST;
    }

    /** Reads the data; an invalid entry raises an error that names the file. */
    static LawCatalog read() {
        return new LawCatalog(file("federal", new TypeReference<>() {}));
    }

    /** Returns all laws, in the order of the data. */
    public List<Law> all() {
        return laws;
    }

    /** Returns the law of this name in force on a day, or else the last of that name. */
    public Optional<Law> findByName(String name, LocalDate day) {
        List<Law> bearers = findByName(name);
        return bearers.stream()
                .filter(law -> law.isInForce(day))
                .findFirst()
                .or(() -> bearers.stream().findFirst());
    }

    /** Returns all laws of this name, in the order of the data: the one in force first. */
    public List<Law> findByName(String name) {
        return byName.getOrDefault(TextAnalyzer.fold(name), List.of());
    }

    /**
     * Returns the law that replaced an ended one and is in force on a day, following successors of successors; empty if
     * unknown.
     */
    public Optional<Law> findSuccessor(Law ended, LocalDate day) {
        Optional<Law> next = Optional.of(ended);
        for (int step = 0; step < laws.size() && next.isPresent(); step++) {
            String successor = next.get().successor();
            next = laws.stream().filter(law -> law.id().equals(successor)).findFirst();
            if (next.filter(law -> law.isInForce(day)).isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Returns the laws whose name has this id. */
    public List<Law> findById(String id) {
        return laws.stream().filter(law -> Law.idOf(law.name()).equals(id)).toList();
    }

    /** Returns the laws with this abbreviation, ignoring case and dots, in the order of the data. */
    public List<Law> abbreviatedAs(String form) {
        String requested = lettersOf(form);
        return laws.stream()
                .filter(law ->
                        law.abbreviations().stream().map(LawCatalog::lettersOf).anyMatch(requested::equals))
                .toList();
    }

    /**
     * Returns the laws with this abbreviation, or else those with these words in their name, in the order of the data.
     */
    public List<Law> called(String words) {
        List<Law> abbreviated = abbreviatedAs(words);
        String part = Law.idOf(words);
        return abbreviated.isEmpty()
                ? laws.stream()
                        .filter(law -> Law.idOf(law.name()).contains(part))
                        .toList()
                : abbreviated;
    }

    private static String lettersOf(String form) {
        return Law.idOf(form).replace("-", "");
    }

    /** Returns the official name of an abbreviation; case-sensitive. */
    Optional<String> findByAbbreviation(String form) {
        return Optional.ofNullable(byAbbreviation.get(form));
    }

    /** Returns the name of the federal Constitution: the first law of the data. */
    String constitution() {
        return laws.getFirst().name();
    }

    LawTree lawTree() {
        return tree;
    }

    States states() {
        return states;
    }

    StateLaws stateLaws() {
        return stateLaws;
    }

    static <T> T file(String name, TypeReference<T> type) {
        try (InputStream in = LawCatalog.class.getClassLoader().getResourceAsStream("laws/" + name + ".yaml")) {
            return YAML_MAPPER.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read laws/" + name + ".yaml", unreadable);
        }
    }

    private static List<Law> lawsOf(List<LawEntry> entries) {
        Map<String, Long> bearers =
                entries.stream().collect(Collectors.groupingBy(LawEntry::name, Collectors.counting()));
        List<Law> all = new ArrayList<>();
        for (LawEntry entry : entries) {
            all.add(entry.law(bearers.get(entry.name()) > 1, entries));
        }
        return List.copyOf(all);
    }
}
