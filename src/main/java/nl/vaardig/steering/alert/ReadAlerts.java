package nl.vaardig.steering.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.steering.matrix.cell.TeamMatrix;

/** Alerts for the page and the API; whoever is shown by name can read that somebody looked. */
@ApplicationScoped
@Transactional
public class ReadAlerts {

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
    ShownAlertOverview overview(Whose whose) {
        AlertAsk question = new AlertAsk(whose, AlertKind.CRITICAL_GAP, null, AlertAsk.DAYS);
        return new ShownAlertOverview(
                whose, Whose.openTo(request.user()), alerts.counts(question), news.counts(whose), news.seen(whose));
    }

    /** A kind that is opened is seen from then on. @param by "skill" or "person"; for a whole municipality by skill unless asked otherwise */
    ShownAlerts shown(AlertAsk question, String by, Paging.Ask ask) {
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

    private static boolean isBySkill(AlertAsk question, String by) {
        if (question.whose() == Whose.ME || question.skill() != null) return false;
        boolean waits = AlertKind.newsTo(question.whose()).contains(question.kind());
        return by == null || by.isEmpty() ? question.whose() == Whose.EVERYONE && !waits : by.equals("skill");
    }

    private Bilingual name(Long skill) {
        return skill == null ? null : skills.get(skill).name();
    }

    Map<AlertKind, Long> counts(AlertAsk question) {
        return alerts.counts(question);
    }

    Map<AlertKind, Long> news(Whose whose) {
        return news.counts(whose);
    }

    void look(Whose whose, Collection<AlertKind> kinds) {
        news.look(whose, kinds);
    }

    Paging<AlertLine> page(AlertAsk question, long total, Paging.Ask ask) {
        List<AlertLine> lines = alerts.lines(question, ask);
        note(lines.stream().map(AlertLine::employeeId));
        return ask.holding(lines, total);
    }

    Paging<LastHolder> holders(AlertAsk question, Paging.Ask ask) {
        Paging<LastHolder> holders = ask.of(alerts.lastHolders(question));
        note(holders.items().stream().map(LastHolder::employeeId));
        return holders;
    }

    /** @throws RuleRefused for more people than fit in a file; then nobody was looked at */
    List<AlertLine> all(AlertAsk question) {
        mustFit(alerts.people(question));
        List<AlertLine> lines = alerts.all(question);
        note(lines.stream().map(AlertLine::employeeId));
        return lines;
    }

    List<LastHolder> holders(AlertAsk question) {
        List<LastHolder> holders = alerts.lastHolders(question);
        note(holders.stream().map(LastHolder::employeeId));
        return holders;
    }

    static void mustFit(long people) {
        RuleRefused.unless(people <= TeamMatrix.MOST_PEOPLE, "alert.file.tooMany", people, TeamMatrix.MOST_PEOPLE);
    }

    private void note(Stream<Long> employees) {
        accessLog.note(employees.distinct().toList(), SUBJECT);
    }
}
