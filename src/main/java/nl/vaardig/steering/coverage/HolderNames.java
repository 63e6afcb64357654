package nl.vaardig.steering.coverage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.InList;
import nl.vaardig.privacy.accesslog.AccessLog;

/** The names of people who count for a need, with the look written down for each of them. */
@ApplicationScoped
@Transactional
public class HolderNames {

    /** What is written down about a look at coverage: a message key. */
    static final String SUBJECT = "privacy.subject.coverage";

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    AccessLog accessLog;

    private record Row(long id, String givenName, String familyName) {}

    /** By id, in the order of the names. Whom the user may not see is left out. */
    public Map<Long, String> of(Collection<Long> employees) {
        if (employees.isEmpty()) return Map.of();
        Sight sight = whoMaySee.skills();
        Map<Long, String> names = sight.bind(db.createQuery(
                                "select e.id, e.givenName, e.familyName from Employee e where e.id in (:employees) and "
                                        + sight.of("e") + " order by e.sortName, e.givenName, e.id",
                                Row.class)
                        .setParameter("employees", InList.of(employees)))
                .getResultStream()
                .collect(toMap(
                        Row::id, row -> row.givenName() + " " + row.familyName(), (a, b) -> a, LinkedHashMap::new));
        accessLog.note(names.keySet(), SUBJECT);
        return names;
    }
}
