package nl.vaardig.dashboard.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.competence.Skills;
import nl.vaardig.gap.alert.AlertKind;
import nl.vaardig.gap.alert.AlertLine;
import nl.vaardig.gap.alert.AlertNews;
import nl.vaardig.gap.alert.AlertQuestion;
import nl.vaardig.gap.alert.Alerts;
import nl.vaardig.gap.alert.LastHolder;
import nl.vaardig.gap.alert.SkillAlert;
import nl.vaardig.gap.alert.Whose;
import nl.vaardig.gap.team.TeamMatrix;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.Paging;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.privacy.AccessLog;

/** Alerts for the page and the API; whoever is shown by name can read that somebody looked. */
@ApplicationScoped
@Transactional
public class AlertAnswers {

    private static final String SUBJECT = "privacy.subject.alerts";

    @Inject
    Alerts alerts;

    @Inject
    AlertNews news;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    /** All kinds beside each other: what is new and waits for the reader, and what stands. */
    AlertOverview overview(Whose whose) {
        AlertQuestion question = new AlertQuestion(whose, AlertKind.CRITICAL_GAP, null, AlertQuestion.DAYS);
        return new AlertOverview(
                whose, Whose.openTo(request.user()), alerts.counts(question), news.counts(whose), news.seen(whose));
    }

    /** A kind that is opened is seen from then on. @param by "skill" or "person"; for a whole municipality by skill unless asked otherwise */
    ShownAlerts shown(AlertQuestion question, String by, Paging.Ask ask) {
        Map<AlertKind, Long> counts = alerts.counts(question);
        Map<AlertKind, Long> fresh = news.counts(question.whose());
        news.look(question.whose(), List.of(question.kind()));
        boolean isOfAPerson = question.kind().isOfAPerson();
        boolean bySkill = isOfAPerson && isBySkill(question, by);
        List<SkillAlert> counted = bySkill ? alerts.bySkill(question) : List.of();
        Paging<AlertLine> lines =
                isOfAPerson && !bySkill ? page(question, counts.get(question.kind()), ask) : ask.holding(List.of(), 0);
        Paging<LastHolder> holders = isOfAPerson ? ask.of(List.of()) : holders(question, ask);
        return new ShownAlerts(
                question,
                Whose.openTo(request.user()),
                counts,
                fresh,
                bySkill,
                counted,
                lines,
                holders,
                name(question.skill()));
    }

    private static boolean isBySkill(AlertQuestion question, String by) {
        if (question.whose() == Whose.ME || question.skill() != null) return false;
        boolean waits = AlertKind.newsTo(question.whose()).contains(question.kind());
        return by == null || by.isEmpty() ? question.whose() == Whose.EVERYONE && !waits : by.equals("skill");
    }

    private Bilingual name(Long skill) {
        return skill == null ? null : skills.get(skill).name();
    }

    Map<AlertKind, Long> counts(AlertQuestion question) {
        return alerts.counts(question);
    }

    Map<AlertKind, Long> news(Whose whose) {
        return news.counts(whose);
    }

    void look(Whose whose, Collection<AlertKind> kinds) {
        news.look(whose, kinds);
    }

    Paging<AlertLine> page(AlertQuestion question, long total, Paging.Ask ask) {
        List<AlertLine> lines = alerts.lines(question, ask);
        note(lines.stream().map(AlertLine::employeeId));
        return ask.holding(lines, total);
    }

    Paging<LastHolder> holders(AlertQuestion question, Paging.Ask ask) {
        Paging<LastHolder> holders = ask.of(alerts.lastHolders(question));
        note(holders.items().stream().map(LastHolder::employeeId));
        return holders;
    }

    /** @throws RuleRefused for more people than fit in a file; then nobody was looked at */
    List<AlertLine> all(AlertQuestion question) {
        mustFit(alerts.people(question));
        List<AlertLine> lines = alerts.all(question);
        note(lines.stream().map(AlertLine::employeeId));
        return lines;
    }

    List<LastHolder> holders(AlertQuestion question) {
        List<LastHolder> holders = alerts.lastHolders(question);
        note(holders.stream().map(LastHolder::employeeId));
        return holders;
    }

    static void mustFit(long people) {
        RuleRefused.unless(people <= TeamMatrix.MOST_PEOPLE, "alerts.file.tooMany", people, TeamMatrix.MOST_PEOPLE);
    }

    private void note(Stream<Long> employees) {
        accessLog.note(employees.distinct().toList(), SUBJECT);
    }
}
