package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.JudgedTopic;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.language.CutTexts;
import mx.vigia.analysis.topic.Readings;
import mx.vigia.analysis.topic.SignBook;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicRule;
import mx.vigia.analysis.topic.TopicRules;

/** Sets the rules of a topic, as they are now, beside what people said of bills: pure, and counted anew each time. */
@ApplicationScoped
public class Hearing {
    private final TopicCatalog catalog;

    Hearing(TopicCatalog catalog) {
        this.catalog = catalog;
    }

    /** A bill on which somebody said whether it is about the topic. */
    private record Case(boolean about, boolean sure, Set<TopicRule> speaking) {}

    /** Of these bills, with their texts, those of which somebody said something on the topic. */
    public Heard of(Topic topic, Collection<Dossier> bills) {
        TopicRules rules = catalog.rulesOf(topic);
        SignBook signs = new SignBook(List.of(rules));
        List<Case> cases = bills.stream()
                .flatMap(bill -> word(bill, topic).map(word -> heard(bill, word, rules, signs)).stream())
                .toList();
        List<Case> sure = cases.stream().filter(Case::sure).toList();
        return new Heard(
                right(sure),
                sure.size(),
                rules.rules().stream().map(rule -> ofRule(rule, cases)).toList());
    }

    private static Optional<JudgedTopic> word(Dossier bill, Topic topic) {
        return bill.judged().stream()
                .filter(word -> word.topic().equals(topic.id()))
                .findFirst();
    }

    private static Case heard(Dossier bill, JudgedTopic word, TopicRules rules, SignBook signs) {
        Readings readings =
                new Readings(bill.title(), bill.text().content(), SummaryText.of(bill), signs, new CutTexts());
        return new Case(word.about(), readings.verdictOn(rules).sure(), readings.speaking(rules));
    }

    private static Heard.OfRule ofRule(TopicRule rule, List<Case> cases) {
        List<Case> its =
                cases.stream().filter(each -> each.speaking().contains(rule)).toList();
        return new Heard.OfRule(
                rule.weight(),
                rule.signs().stream().map(sign -> sign.question().print()).toList(),
                right(its),
                its.size());
    }

    private static int right(List<Case> cases) {
        return (int) cases.stream().filter(Case::about).count();
    }
}
