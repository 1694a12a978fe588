package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.TextAnalyzer;

/** The topics we know: those that are shipped, and what people made of them since. */
public class TopicCatalog {
    private volatile TopicRuleSet book;

    TopicCatalog() {
        this(null); // for the proxy only
    }

    public TopicCatalog(TopicRuleSet book) {
        this.book = book;
    }

    /** The topics that are shipped; a rule that cannot be understood is an error that names it. */
    public static TopicCatalog read() {
        ShippedTopics shipped = ShippedTopics.read();
        return new TopicCatalog(TopicRuleSet.of(shipped, shipped.files()));
    }

    /** The digest of all topic files: another one means that bills may be about other topics than they were. */
    public String digest() {
        return book.digest();
    }

    /** All topics, in the order they are shown. */
    public List<Topic> topics() {
        return book.topics();
    }

    /** The topic with this id or name, in either language, whatever the accents and capitals. */
    public Optional<Topic> findByIdOrName(String idOrName) {
        return Optional.ofNullable(book.byName().get(TextAnalyzer.fold(idOrName)));
    }

    /** The topic with this very id. */
    public Optional<Topic> findById(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The questions whose answers speak for a topic, as they are written. */
    public List<String> signsOf(Topic topic) {
        return rulesOf(topic).rules().stream()
                .flatMap(rule -> rule.signs().stream())
                .map(sign -> sign.question().print())
                .toList();
    }

    /** The first characters of the digest of what says what a topic's signs are. */
    public String versionOf(Topic topic) {
        return rulesOf(topic).version();
    }

    /** The file of a topic as it counts now. */
    public String fileOf(Topic topic) {
        return book.files().get(topic.id());
    }

    public TopicRules rulesOf(Topic topic) {
        return book.rules().stream()
                .filter(rules -> rules.topic().id().equals(topic.id()))
                .findFirst()
                .orElseThrow();
    }

    /** All that counts at this moment; a bill is read by one and the same. */
    public TopicRuleSet book() {
        return book;
    }

    /** From now on these count. */
    public void count(TopicRuleSet other) {
        book = other;
    }
}
