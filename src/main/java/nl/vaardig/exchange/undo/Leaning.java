package nl.vaardig.exchange.undo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.vaardig.exchange.reading.Undoable;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.Session;

/**
 * What leans on things that an import made. The database itself says which tables point at them, so that a new one is
 * never forgotten.
 */
@ApplicationScoped
@Transactional
public class Leaning {

    /** Follows from other tables, or is nothing without what it is about: goes along. */
    static final Set<String> GOES_ALONG =
            Set.of("department_above", "access_log", "snapshot_line", "person_levels", "person_ratings");

    static final String OTHER = "OTHER";

    private static final Map<String, List<String>> TABLES = Map.of(
            "APPOINTMENT", List.of("appointment"),
            "ACCOUNT", List.of("membership", "access_request"),
            "MANAGER", List.of("department_manager"),
            "DEPARTMENT", List.of("department"),
            "SELECTION", List.of("saved_selection"),
            "ROUND", List.of("round_plan_department", "round_plan_job_role"),
            "LEARNING",
                    List.of(
                            "assignment",
                            "bulk_candidate",
                            "told_retirement",
                            "hand_in",
                            "quiz_attempt",
                            "quiz_extra_time",
                            "session",
                            "session_sign_up",
                            "session_calendar",
                            "credential",
                            "record_learner",
                            "record_statement"),
            "DEMAND", List.of("requirement", "exemption", "coverage_need", "goal_demand", "talent_criterion"),
            "LEVEL",
                    List.of(
                            "rating",
                            "current_level",
                            "skill_wish",
                            "rating_request",
                            "rating_set_aside",
                            "agreement",
                            "objection",
                            "proof",
                            "peer_request",
                            "peer_invitation",
                            "round_question",
                            "round_result",
                            "round_notice",
                            "undone_act"));

    @PersistenceContext
    EntityManager db;

    private final Map<String, List<Link>> links = new ConcurrentHashMap<>();

    /** A column that points at the things. */
    record Link(String table, String column) {

        /** The part of the key of what is said about it. */
        String word() {
            return TABLES.entrySet().stream()
                    .filter(words -> words.getValue().contains(table))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** Those that count. */
    List<Link> links(Undoable<?> undoing) {
        String name = undoing.type().getAnnotation(Table.class).name();
        return links.computeIfAbsent(
                name, table -> db.unwrap(Session.class).doReturningWork(connection -> links(connection, table)));
    }

    private static List<Link> links(Connection connection, String table) throws SQLException {
        List<Link> all = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(connection.getCatalog(), null, table)) {
            while (keys.next()) {
                Link link = new Link(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"));
                if (!GOES_ALONG.contains(link.table())) all.add(link);
            }
        }
        return all;
    }

    /**
     * A table that joins two others has no municipality of its own; that of the things is enough.
     *
     * @param ids of this municipality: what its own import made
     * @throws RuleRefused when something leans on one of these, other than they on each other; it says what
     */
    void refuse(Undoable<?> undoing, List<Long> ids) {
        String own = undoing.type().getAnnotation(Table.class).name();
        for (Link link : links(undoing)) {
            String others = link.table().equals(own) ? " and id not in (:ids)" : "";
            Number found = (Number) db.createNativeQuery(
                            "select count(*) from " + link.table() + " where " + link.column() + " in (:ids)" + others)
                    .setParameter("ids", ids)
                    .getSingleResult();
            RuleRefused.unless(found.longValue() == 0, "rule.importRun.leans." + link.word(), found.longValue());
        }
    }
}
