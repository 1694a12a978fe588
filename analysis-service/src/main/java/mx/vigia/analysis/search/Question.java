package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.language.query.Asked;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.search.index.Chosen;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillFields;
import mx.vigia.platform.i18n.Language;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked for, as it stands in an address: words, and what was chosen. */
public class Question {
    @QueryParam("q")
    @DefaultValue("")
    @Parameter(
            description =
                    "The question: words, \"phrases\", -exclusion, OR, (groups), ciber*, =exact, and fields such as"
                            + " tema:ciberseguridad or stage:referred.",
            example = "ciberseguridad \"infraestructura crítica\" -militar",
            schema = @Schema(type = SchemaType.STRING, maxLength = QueryLanguage.LONGEST))
    String q;

    @QueryParam("topic")
    @Parameter(description = "Topic ids; any of them.")
    List<String> topic;

    @QueryParam("stage")
    @Parameter(description = "Stages, such as referred; any of them.")
    List<String> stage;

    @QueryParam("kind")
    @Parameter(description = "Kinds, such as initiative; any of them.")
    List<String> kind;

    @QueryParam("chamber")
    @Parameter(description = "Chambers, such as deputies; any of them.")
    List<String> chamber;

    @QueryParam("group")
    @Parameter(description = "Parliamentary groups, such as PAN; any of them.")
    List<String> group;

    @QueryParam("source")
    @Parameter(description = "Sites, such as mx.diputados.gaceta; any of them.")
    List<String> source;

    private Read read;

    /** What was typed, and how it was understood. */
    private record Read(String typed, Asked asked) {}

    /** Values of a closed list must be of it; a program is told the values that it gets in answers. */
    public void checkedForProgram(Parameters parameters, TopicCatalog topics) {
        var ids = topics.topics().stream().map(Topic::id).toList();
        checked(parameters, topics, ids, BillFields::codes);
    }

    /** The same; a person is told the values by their names in the language they read. */
    public void checkedForReader(Labels labels) {
        var topics = labels.topics();
        var names = topics.topics().stream().map(labels::name).toList();
        var language = labels.words().language();
        checked(new Parameters(labels.words()), topics, names, facet -> BillFields.names(facet, language));
    }

    private void checked(
            Parameters parameters, TopicCatalog topics, List<String> topicsNamed, Function<Field, List<String>> named) {
        parameters.known("topic", topic, id -> topics.named(id).isPresent(), topicsNamed);
        parameters.known("stage", stage, of(Field.STAGE), named.apply(Field.STAGE));
        parameters.known("kind", kind, of(Field.KIND), named.apply(Field.KIND));
        parameters.known("chamber", chamber, of(Field.CHAMBER), named.apply(Field.CHAMBER));
    }

    private static Predicate<String> of(Field facet) {
        return value -> BillFields.names(facet).map(Wording::fold).anyMatch(Wording.fold(value)::equals);
    }

    /** Read once, however many ask. */
    Asked asked() {
        if (read == null || !read.typed().equals(q)) {
            read = new Read(q, QueryLanguage.read(q));
        }
        return read.asked();
    }

    Chosen chosen() {
        var chosen = new EnumMap<Field, Set<String>>(Field.class);
        chosen.put(Field.TOPIC, new LinkedHashSet<>(topic));
        chosen.put(Field.STAGE, new LinkedHashSet<>(stage));
        chosen.put(Field.KIND, new LinkedHashSet<>(kind));
        chosen.put(Field.CHAMBER, new LinkedHashSet<>(chamber));
        chosen.put(Field.GROUP, new LinkedHashSet<>(group));
        chosen.put(Field.SOURCE, new LinkedHashSet<>(source));
        return new Chosen(chosen);
    }

    /** What is asked for, within what was chosen; 400 in this language where it cannot be understood. */
    public Query wanted(Language language) {
        return chosen().narrow(SearchDesk.understood(this, language));
    }

    /** All that the answers are a part of: what was chosen, but for words and topics. */
    public Query background() {
        return chosen().without(Field.TOPIC).narrow(new Query.Everything());
    }

    /** The words of the question as they were typed. */
    public String words() {
        return q.strip();
    }

    /** Asks for one topic, whatever was chosen. */
    public void about(String id) {
        topic = List.of(id);
    }

    /** What was chosen besides words and topics, as it stands in an address: begins with {@code &} or is empty. */
    public String narrowing() {
        return new Address("", chosen().without(Field.TOPIC), "").behind();
    }

    /** Words and all that was chosen, as they stand in an address: begins with {@code &} or is empty. */
    public String inAddress() {
        return new Address(words(), chosen(), "").behind();
    }

    /** The topics that were chosen, by their ids or names. */
    public List<String> topics() {
        return List.copyOf(topic);
    }

    boolean nothingAsked() {
        return q.isBlank() && chosen().none();
    }

    /** Whether any answer can be better than another: values of fields and days alone are answered or not. */
    boolean asksForWords() {
        return !q.isBlank() && asked() instanceof Asked.Understood(var query) && Ranked.is(query);
    }

    Address address() {
        return new Address(words(), chosen(), "");
    }
}
