package nl.vaardig.platform.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of the entities that are {@link Watched}. */
@ApplicationScoped
class WatchedTables {

    @PersistenceUnit
    EntityManagerFactory entities;

    private volatile Set<String> names;

    boolean include(String table) {
        if (names == null) names = find();
        return names.contains(table);
    }

    private Set<String> find() {
        Set<String> found = new HashSet<>();
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            Watched watched = entity.getJavaType().getAnnotation(Watched.class);
            if (watched == null) continue;
            found.add(entity.getJavaType().getAnnotation(Table.class).name());
            found.addAll(List.of(watched.andTables()));
        }
        return Set.copyOf(found);
    }
}
