package nl.vaardig.learning.record;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What is known of the activities that statements speak of. */
@ApplicationScoped
@Transactional
public class Activities {

    @PersistenceContext
    EntityManager db;

    /** What is said last is added to what was said before. In the order of the marks, so that two batches never wait for each other. */
    void tell(List<Written.Told> said) {
        Map<UUID, Activity> known = find(said.stream().map(Written.Told::mark).toList());
        Map<UUID, Activity> all = new TreeMap<>(known);
        Map<UUID, String> definitions = new TreeMap<>();
        for (Written.Told one : said) {
            Activity activity = all.computeIfAbsent(one.mark(), mark -> new Activity(mark, one.iri()));
            String before = definitions.getOrDefault(one.mark(), activity.definition());
            definitions.put(one.mark(), Definitions.together(before, one.definition()));
        }
        all.forEach((mark, activity) -> {
            // Read back equal it is not written again.
            activity.define(definitions.getOrDefault(mark, activity.definition()));
            if (!known.containsKey(mark)) db.persist(activity);
        });
    }

    /** The definition of each, as JSON, by its IRI; without those of which nothing is known. */
    public Map<String, String> definitions(Set<String> iris) {
        if (iris.isEmpty()) return Map.of();
        return find(iris.stream().map(iri -> Mark.of(Mark.Kind.ACTIVITY, iri)).toList()).values().stream()
                .filter(activity -> activity.definition() != null)
                .collect(toMap(Activity::iri, Activity::definition));
    }

    private Map<UUID, Activity> find(Collection<UUID> marks) {
        if (marks.isEmpty()) return Map.of();
        return db.createQuery("select a from Activity a where a.mark in :marks", Activity.class)
                .setParameter("marks", marks)
                .getResultStream()
                .collect(toMap(Activity::mark, Function.identity()));
    }
}
