package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.ParseResult;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The search parameters of an address: words and selected facet values. */
public class SearchParameters {
    @QueryParam("q")
    @DefaultValue("")
    @Parameter(
            description =
                    "The question: words, \"phrases\", -exclusion, OR, (groups), ciber*, =exact, and fields such as"
                            + " tema:ciberseguridad or stage:referred.",
            example = "ciberseguridad \"infraestructura crítica\" -militar",
            schema = @Schema(type = SchemaType.STRING, maxLength = QueryLanguage.MAX_QUERY_LENGTH))
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

    /** The typed query, and its parse result. */
    private record Read(String typed, ParseResult asked) {}

    /** Checks values of closed lists; error messages name the values used in API responses. */
    public void checkedForProgram(QueryParameters parameters, TopicCatalog topics) {
        var ids = topics.topics().stream().map(Topic::id).toList();
        check(parameters, topics, ids, BillDocument::codes);
    }

    /** Checks values of closed lists; error messages name the values in the reader's language. */
    public void checkedForReader(BillLabels labels) {
        var topics = labels.topics();
        var names = topics.topics().stream().map(labels::name).toList();
        var language = labels.words().language();
        check(new QueryParameters(labels.words()), topics, names, facet -> BillDocument.names(facet, language));
    }

    private void check(
            QueryParameters parameters,
            TopicCatalog topics,
            List<String> topicsNamed,
            Function<QueryField, List<String>> named) {
        parameters.known("topic", topic, id -> topics.findByIdOrName(id).isPresent(), topicsNamed);
        parameters.known("stage", stage, of(QueryField.STAGE), named.apply(QueryField.STAGE));
        parameters.known("kind", kind, of(QueryField.KIND), named.apply(QueryField.KIND));
        parameters.known("chamber", chamber, of(QueryField.CHAMBER), named.apply(QueryField.CHAMBER));
    }

    private static Predicate<String> of(QueryField facet) {
        return value -> BillDocument.names(facet).map(TextAnalyzer::fold).anyMatch(TextAnalyzer.fold(value)::equals);
    }

    /** Returns the parse result, computed once. */
    ParseResult parsedQuery() {
        if (read == null || !read.typed().equals(q)) {
            read = new Read(q, QueryLanguage.read(q));
        }
        return read.asked();
    }

    FacetSelection chosen() {
        var chosen = new EnumMap<QueryField, Set<String>>(QueryField.class);
        chosen.put(QueryField.TOPIC, new LinkedHashSet<>(topic));
        chosen.put(QueryField.STAGE, new LinkedHashSet<>(stage));
        chosen.put(QueryField.KIND, new LinkedHashSet<>(kind));
        chosen.put(QueryField.CHAMBER, new LinkedHashSet<>(chamber));
        chosen.put(QueryField.GROUP, new LinkedHashSet<>(group));
        chosen.put(QueryField.SOURCE, new LinkedHashSet<>(source));
        return new FacetSelection(chosen);
    }

    /** Returns the query with its selected facet values; 400 in this language if it cannot be parsed. */
    public Query wanted(Language language) {
        return chosen().narrow(SearchRunner.parse(this, language));
    }

    /** Returns the background set of the results: the selection without words and topics. */
    public Query background() {
        return chosen().without(QueryField.TOPIC).narrow(new Query.MatchAll());
    }

    /** Returns the words as typed. */
    public String words() {
        return q.strip();
    }

    /** Selects one topic, replacing any selected ones. */
    public void about(String id) {
        topic = List.of(id);
    }

    /** Returns the selection other than words and topics as parameters: begins with {@code &} or is empty. */
    public String filterQueryString() {
        return new SearchAddress("", chosen().without(QueryField.TOPIC), "").behind();
    }

    /** Returns the words and the whole selection as parameters: begins with {@code &} or is empty. */
    public String toQueryString() {
        return new SearchAddress(words(), chosen(), "").behind();
    }

    /** Returns the selected topics, by id or name. */
    public List<String> topics() {
        return List.copyOf(topic);
    }

    boolean isEmptyQuery() {
        return q.isBlank() && chosen().none();
    }

    /** Whether results can be ranked; field values and dates alone only filter. */
    boolean hasRelevanceTerms() {
        return !q.isBlank() && parsedQuery() instanceof ParseResult.Parsed(var query) && RankedQueries.isRanked(query);
    }

    SearchAddress address() {
        return new SearchAddress(words(), chosen(), "");
    }
}
