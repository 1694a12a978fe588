package mx.vigia.notification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import mx.vigia.notification.intake.SourceBook;
import mx.vigia.notification.intake.Sources;
import mx.vigia.notification.matter.KnownTopics;
import mx.vigia.notification.watch.Asked;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.NamedTopics;
import mx.vigia.platform.Words;

/** Says what a question asks with sources and topics by their names, where it has their ids. */
@ApplicationScoped
class QueryNames {
    private final SourceBook sources;
    private final KnownTopics topics;

    QueryNames(SourceBook sources, KnownTopics topics) {
        this.sources = sources;
        this.topics = topics;
    }

    /** For one page. */
    Said in(Words words) throws SQLException {
        return new Said(sources.all(), topics, words);
    }

    /** In the words of a reader. */
    record Said(Sources sources, KnownTopics topics, Words words) {
        /** The question as it is written, but for the names. */
        String query(String query) {
            return NamedTopics.called(NamedSources.called(query, sources::nameOf), this::topic);
        }

        /** {@code el tema Ciberseguridad}, {@code la búsqueda «fuente: "Diario Oficial de la Federación"»}. */
        String asked(String query) {
            var asked = Asked.by(query);
            return (asked.ofTopic() ? asked.of(topic(asked.topic())) : Asked.by(query(query))).inWords(words);
        }

        private String topic(String written) {
            return topics.nameOf(written, words.language());
        }
    }
}
