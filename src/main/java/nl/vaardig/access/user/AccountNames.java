package nl.vaardig.access.user;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.reading.KnownCodes;
import nl.vaardig.platform.words.Written;

/** The names of accounts that are there, here and at other municipalities. To whoever signs in twins are one. */
@Dependent
class AccountNames {

    @PersistenceContext
    EntityManager db;

    private final Map<String, Long> accounts = new HashMap<>();
    private final Set<String> looks = new HashSet<>();

    /** Looks for those that the next rows name. The database finds them however they are written. */
    void ahead(List<Row> chunk) {
        List<String> names = chunk.stream()
                .map(row -> Written.tidy(row.cell("user_name").toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        db.createQuery("select a.userName, a.id from Account a where a.userName in :names", KnownCodes.Coded.class)
                .setParameter("names", names)
                .getResultList()
                .forEach(account -> {
                    accounts.put(account.code(), account.id());
                    looks.add(Written.lookingAlike(account.code()));
                });
    }

    /** Notes a fault where the account is there under a name that is nearly this one. */
    void check(Row row, String name) {
        boolean isTwin = name != null && !accounts.containsKey(name) && looks.contains(Written.lookingAlike(name));
        if (row.isSound() && isTwin) row.fault("user_name", "import.account.twin", name);
    }

    /** Null when there is no such account yet. */
    Long get(String name) {
        return accounts.get(name);
    }
}
