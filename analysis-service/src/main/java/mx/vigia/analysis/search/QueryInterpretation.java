package mx.vigia.analysis.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recognised in a query beyond its words, for the sentences of the page. */
@Schema(name = "Understood", description = "What was read in the question beyond its words.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record QueryInterpretation(
        @Schema(description = "Numbers that a bill bears, and articles that were cited; those bills come first.")
        List<Reference> references,

        @Schema(description = "Terms of the glossary, by whose other names was asked, too.")
        List<Term> terms,

        @Schema(
                description =
                        "The query as it was probably meant, where one of its words is in no bill and this one finds more.",
                examples = "ciberseguridad")
        String meant,

        @Schema(
                description =
                        "Values of topic, stage, kind, chamber, source or entity that no bill can have: each in a sentence with those there are.")
        List<String> unknown) {

    /** A recognised document or article. */
    @Schema(name = "Reference")
    record Reference(
            @Schema(
                    required = true,
                    description = "What it is.",
                    enumeration = {"number", "article"})
            String kind,

            @Schema(
                    required = true,
                    description =
                            "A number as numbers are compared, without capitals; an article with the name of its law.",
                    examples = "211 bis, Código Penal Federal")
            String value) {}

    /** An expanded term. */
    @Schema(name = "TermAsked")
    record Term(
            @Schema(description = "As it was asked for.", examples = "personal data")
            String asked,

            @Schema(description = "Its other names, in the language of questions.", examples = "[\"datos personales\"]")
            List<String> also) {}

    /** Returns the references of a query, its probable meaning if different, and the parts no bill can match. */
    static QueryInterpretation of(Query query, List<Value> references, String meant, List<String> unknown) {
        return new QueryInterpretation(
                references.stream().map(QueryInterpretation::reference).toList(),
                QueryLanguage.termsIn(query).stream()
                        .map(term -> new Term(
                                term.asked().print(),
                                term.also().stream().map(Query::print).toList()))
                        .toList(),
                meant,
                unknown);
    }

    private static Reference reference(Value value) {
        return new Reference(value.field() == QueryField.NUMBER ? "number" : "article", value.written());
    }

    /** Whether there is nothing to display. */
    @JsonIgnore
    boolean isNothing() {
        return references.isEmpty() && terms.isEmpty() && meant.isEmpty() && unknown.isEmpty();
    }
}
