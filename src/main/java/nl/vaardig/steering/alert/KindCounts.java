package nl.vaardig.steering.alert;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Counts kinds that are found among different things, all in one query. */
final class KindCounts {

    private KindCounts() {}

    /** @param from of a kind, from where and which, in HQL @param bind fills the parameters of all of them */
    static void add(
            EntityManager db,
            List<AlertKind> kinds,
            Function<AlertKind, String> from,
            UnaryOperator<TypedQuery<Object[]>> bind,
            Map<AlertKind, Long> counts) {
        String hql = kinds.stream()
                .map(kind -> "select " + kind.ordinal() + ", count(*) " + from.apply(kind))
                .collect(joining(" union all "));
        for (Object[] row : bind.apply(db.createQuery(hql, Object[].class)).getResultList()) {
            counts.put(AlertKind.values()[((Number) row[0]).intValue()], ((Number) row[1]).longValue());
        }
    }
}
