package mx.vigia.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import mx.vigia.notification.digest.matter.TopicCatalogReader;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.watch.NamedSources;
import mx.vigia.notification.watch.NamedTopics;
import mx.vigia.notification.watch.WatchQueryText;
import mx.vigia.platform.i18n.Messages;

/** Describes a query with the names of sources and topics in place of their ids. */
@ApplicationScoped
public class QueryDescription {
    private final LastSourceHealthRepository sources;
    private final TopicCatalogReader topics;

    QueryDescription(LastSourceHealthRepository sources, TopicCatalogReader topics) {
        this.sources = sources;
        this.topics = topics;
    }

    /** Returns the words for one page. */
    public LocalizedWords in(Messages words) {
        return new LocalizedWords(sources.all(), topics, words);
    }

    /** The words in the language of a reader. */
    public record LocalizedWords(SourceOverview sources, TopicCatalogReader topics, Messages words) {
        /** Returns the query as it is written, with names in place of ids; what is followed alone by its name. */
        public String query(String query) {
            return NamedTopics.withDisplayNames(
                    NamedSources.withDisplayNames(WatchQueryText.by(query).title(words), sources::findName),
                    this::topic);
        }

        /**
         * Returns the query in words: {@code el tema Ciberseguridad}, {@code la búsqueda «fuente: "Diario Oficial de la
         * Federación"»}.
         */
        public String inWords(String query) {
            var queryText = WatchQueryText.by(query);
            return switch (queryText.subject()) {
                case TOPIC -> queryText.of(topic(queryText.topic())).inWords(words);
                case SEARCH -> WatchQueryText.by(query(query)).inWords(words);
                case BILL, LAW, PERSON, BODY -> queryText.inWords(words);
            };
        }

        private String topic(String written) {
            return topics.nameOf(written, words.language());
        }
    }
}
