package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.notification.digest.matter.KnownTopics;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.intake.Sources;
import mx.vigia.notification.watch.Asked;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.NamedTopics;
import mx.vigia.platform.i18n.Words;

/** Says what a question asks with sources and topics by their names, where it has their ids. */
@ApplicationScoped
public class QueryNames {
    private final SourceBook sources;
    private final KnownTopics topics;

    QueryNames(SourceBook sources, KnownTopics topics) {
        this.sources = sources;
        this.topics = topics;
    }

    /** For one page. */
    public Said in(Words words) throws SQLException {
        return new Said(sources.all(), topics, words);
    }

    /** In the words of a reader. */
    public record Said(Sources sources, KnownTopics topics, Words words) {
        /** The question as it is written, but for the names. */
        public String query(String query) {
            return NamedTopics.called(NamedSources.called(query, sources::nameOf), this::topic);
        }

        /** {@code el tema Ciberseguridad}, {@code la búsqueda «fuente: "Diario Oficial de la Federación"»}. */
        public String asked(String query) {
            var asked = Asked.by(query);
            return (asked.ofTopic() ? asked.of(topic(asked.topic())) : Asked.by(query(query))).inWords(words);
        }

        private String topic(String written) {
            return topics.nameOf(written, words.language());
        }
    }
}
