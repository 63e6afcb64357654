package nl.vaardig.exchange.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the codes in a file stand for: all that is there, in one query each. */
@Dependent
public class KnownCodes {

    @PersistenceContext
    EntityManager db;

    /** A code of the file and the id it stands for. */
    public record Coded(String code, Long id) {}

    /** All rows of a query by the code in them. */
    public <T> Map<String, T> by(Function<T, String> code, String query, Class<T> type) {
        List<T> rows = db.createQuery(query, type).getResultList();
        Map<String, T> all = new HashMap<>(rows.size() * 2);
        rows.forEach(row -> all.put(code.apply(row), row));
        return all;
    }

    /** @param query that selects a code and an id */
    public Map<String, Long> ids(String query) {
        Map<String, Long> ids = new HashMap<>();
        by(Coded::code, query, Coded.class).forEach((code, coded) -> ids.put(code, coded.id()));
        return ids;
    }
}
