package mx.vigia.analysis.intake.topicediting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.TopicJudgement;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.SignCatalog;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicReading;
import mx.vigia.analysis.topic.TopicRule;
import mx.vigia.analysis.topic.TopicRules;

/** Compares the current rules of a topic to people's judgements; pure, and computed anew each time. */
@ApplicationScoped
public class RuleFeedbackCounter {
    private final TopicCatalog catalog;

    RuleFeedbackCounter(TopicCatalog catalog) {
        this.catalog = catalog;
    }

    /** A bill with a judgement on whether it is about the topic. */
    private record Case(boolean about, boolean sure, Set<TopicRule> speaking) {}

    /** Returns the feedback from those of these bills, with their texts, that have a judgement on the topic. */
    public RuleFeedback of(Topic topic, Collection<Dossier> bills) {
        TopicRules rules = catalog.rulesOf(topic);
        SignCatalog signs = new SignCatalog(List.of(rules));
        List<Case> cases = bills.stream()
                .flatMap(bill -> word(bill, topic).map(judgement -> toCase(bill, judgement, rules, signs)).stream())
                .toList();
        List<Case> sure = cases.stream().filter(Case::sure).toList();
        return new RuleFeedback(
                countRight(sure),
                sure.size(),
                rules.rules().stream().map(rule -> ofRule(rule, cases)).toList());
    }

    private static Optional<TopicJudgement> word(Dossier bill, Topic topic) {
        return bill.judged().stream()
                .filter(judgement -> judgement.topic().equals(topic.id()))
                .findFirst();
    }

    private static Case toCase(Dossier bill, TopicJudgement judgement, TopicRules rules, SignCatalog signs) {
        TopicReading readings =
                new TopicReading(bill.title(), bill.text().content(), SummaryText.of(bill), signs, new TokenCache());
        return new Case(judgement.about(), readings.scoreOf(rules).sure(), readings.matchingRules(rules));
    }

    private static RuleFeedback.OfRule ofRule(TopicRule rule, List<Case> cases) {
        List<Case> its =
                cases.stream().filter(each -> each.speaking().contains(rule)).toList();
        return new RuleFeedback.OfRule(
                rule.weight(),
                rule.signs().stream().map(sign -> sign.question().print()).toList(),
                countRight(its),
                its.size());
    }

    private static int countRight(List<Case> cases) {
        return (int) cases.stream().filter(Case::about).count();
    }
}
