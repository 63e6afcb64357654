package nl.vaardig.steering.alert;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.access.Sight;
import nl.vaardig.inventory.gap.Needs;
import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.department.WorksHere;
import nl.vaardig.platform.time.AmsterdamClock;

/** The alerts in HQL: e is the employee, s the skill, l the current level, n what is asked. */
record AlertSql(Sight sight, long me, long account, LocalDate today) {

    private static final String GAP = critical("s") + " and l.level < floor(n.packed / 10)";
    private static final String SEEN = "seen";
    private static final String UNKNOWN = "l.level is null";
    private static final String TALK = ExplainedLevel.callsForATalk("l");

    /** Whoever gave the rating doesn't answer the objection to it. */
    private static final String OBJECTION = "o.verdict is null and o.withdrawnAt is null"
            + " and (o.rating.ratedBy is null or o.rating.ratedBy <> :account)";

    /** For the manager who recorded it. */
    private static final String REFUSAL = "o.accountId = :account and " + AgreementList.refused("o");

    private static final String EXPIRING =
            "(l.countsUntil between :today and :horizon or l.lowerFrom between :today and :horizon)";

    /** What is asked of whom, with the level that is there. */
    private String needs() {
        return """
                from %s n join Employee e on e.id = n.employeeId join Skill s on s.id = n.skillId
                left join CurrentLevel l on l.employee.id = n.employeeId and l.skill.id = n.skillId
                where (:skill is null or s.id = :skill)"""
                .formatted(asked().table());
    }

    /** Levels of whoever works here, asked or not. */
    private String levels() {
        return """
                from CurrentLevel l join l.employee e join l.skill s join s.framework f
                where (:skill is null or s.id = :skill) and f.state = FrameworkState.PUBLISHED and %s and %s"""
                .formatted(sight.of("e"), WorksHere.is("e"));
    }

    /** What waits for an answer of somebody else than the person: an entity with an employee, and what of it holds a skill. */
    private String waiting(String entity, String holder) {
        return """
                from %s o join o.employee e join %s.skill s
                left join CurrentLevel l on l.employee = e and l.skill = s
                where (:skill is null or s.id = :skill) and e.id <> :me and %s and %s"""
                .formatted(entity, holder, sight.of("e"), WorksHere.is("e"));
    }

    /** What waits for an answer of the reader, whom a sight of others does not have in it. */
    private String agreements() {
        return """
                from Agreement o join o.employee e join o.skill s left join CurrentLevel l on l.employee = e and l.skill = s
                where (:skill is null or s.id = :skill) and e.id = :me""";
    }

    String from(AlertKind kind) {
        return switch (kind.from()) {
            case NEEDS -> needs();
            case LEVELS -> levels();
            case AGREEMENTS -> agreements();
            case REFUSALS -> waiting("Agreement", "o");
            case OBJECTIONS -> waiting("Objection", "o.rating");
            case PROOFS -> waiting("Proof", "o");
            case DEPARTMENTS -> lastHolders();
        };
    }

    /** From where, and which of them. */
    String of(AlertKind kind) {
        return from(kind) + " and " + condition(kind);
    }

    /** Those of them that came after the reader last looked. */
    String fresh(AlertKind kind) {
        return of(kind)
                + switch (kind) {
                    case AGREEMENT -> " and o.agreedAt > :seenAGREEMENT";
                    case REFUSAL -> " and o.endedAt > :seenREFUSAL";
                    case OBJECTION -> " and o.raisedAt > :seenOBJECTION";
                    case PROOF -> " and o.addedAt > :seenPROOF";
                    case TALK ->
                        " and exists (select 1 from Rating q where q.employee = e and q.skill = s"
                                + " and q.recordedAt > :seenTALK)";
                    case EXPIRING ->
                        " and (l.countsUntil > :seenHorizon or l.lowerFrom > :seenHorizon or exists"
                                + " (select 1 from Rating q where q.id = l.ratingId and q.recordedAt > :seenEXPIRING))";
                    case CRITICAL_GAP, NOT_ASSESSED, LAST_HOLDER ->
                        throw new IllegalArgumentException("stands until it is over, and is no news: " + kind);
                };
    }

    static String condition(AlertKind kind) {
        return switch (kind) {
            case CRITICAL_GAP -> GAP;
            case NOT_ASSESSED -> UNKNOWN;
            case TALK -> TALK;
            case AGREEMENT -> "o.outcome is null";
            case REFUSAL -> REFUSAL;
            case OBJECTION -> OBJECTION;
            case PROOF -> "o.verdict is null";
            case EXPIRING -> EXPIRING;
            case LAST_HOLDER -> throw new IllegalArgumentException("asked by lastHolders()");
        };
    }

    /**
     * One line for a department of two or more people and a critical skill with a single holder; the holder is h. The
     * outer joins keep the order: from a few departments and skills to people, not from every level there is.
     */
    String lastHolders() {
        return """
                from (select a.department.id as departmentId, n.skillId as skillId,
                        max(cast(floor(n.packed / 10) as integer)) as level
                      from %s n join Appointment a on a.id = n.appointmentId group by a.department.id, n.skillId) x
                join Department d on d.id = x.departmentId join Skill s on s.id = x.skillId
                left join Appointment b on b.department = d and %s
                left join CurrentLevel l on l.employee = b.employee and l.skill = s and l.level >= x.level
                left join l.employee h
                where %s
                group by d.id, d.code, d.name, s.id, x.level
                having count(distinct h.id) = 1 and count(distinct b.employee.id) > 1"""
                .formatted(criticalOnes().table(), InForce.on("b", "today"), places());
    }

    private Needs criticalOnes() {
        String asked = " and (:skill is null or r.skill.id = :skill) and " + critical("r.skill");
        return new Needs(today, sight.of("e") + asked);
    }

    private static String critical(String skill) {
        return "exists (select 1 from GoalSkill g where g.skill = %s and g.criticality >= %d)"
                .formatted(skill, Criticalities.CRITICAL);
    }

    private String places() {
        return sight.everyone() ? "1 = 1" : "d.id in (:sightDepartments)";
    }

    private Needs asked() {
        return new Needs(today, sight.of("e"));
    }

    /** Fills what the query has: which parameters those are differs by kind. */
    <Q extends Query> Q bind(Q query, AlertAsk question) {
        return bind(query, question, Map.of());
    }

    /** @param seen when the reader last looked, by kind */
    <Q extends Query> Q bind(Q query, AlertAsk question, Map<AlertKind, Instant> seen) {
        for (Parameter<?> parameter : query.getParameters()) {
            switch (parameter.getName()) {
                case "skill" -> query.setParameter("skill", question.skill());
                // The others of the sight come with it.
                case "sightSelf" -> sight.bind(query);
                case "me" -> query.setParameter("me", me);
                case "account" -> query.setParameter("account", account);
                case "today" -> query.setParameter("today", today);
                case "horizon" -> query.setParameter("horizon", today.plusDays(question.days()));
                case "neededOn" -> asked().bind(query);
                case "seenHorizon" -> query.setParameter("seenHorizon", horizonThen(seen, question.days()));
                default -> {
                    boolean isSeen = parameter.getName().startsWith(SEEN);
                    if (isSeen) query.setParameter(parameter.getName(), seen(seen, parameter.getName()));
                    // else it is the sight's own
                }
            }
        }
        return query;
    }

    private static Instant seen(Map<AlertKind, Instant> seen, String parameter) {
        return seen.getOrDefault(AlertKind.valueOf(parameter.substring(SEEN.length())), Instant.EPOCH);
    }

    /** The last day that was told of as expiring when the reader last looked; never looked = before today. */
    private LocalDate horizonThen(Map<AlertKind, Instant> seen, int days) {
        Instant looked = seen.get(AlertKind.EXPIRING);
        return looked == null
                ? today.minusDays(1)
                : LocalDate.ofInstant(looked, AmsterdamClock.ZONE).plusDays(days);
    }
}
