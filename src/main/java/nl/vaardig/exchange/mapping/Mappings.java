package nl.vaardig.exchange.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Texts;

/** The mappings of the municipality at hand. Heads are the same whatever their capitals and the spaces around them. */
@ApplicationScoped
@Transactional
public class Mappings {

    /** In what the fingerprint is of; fingerprints are kept, so it stays. */
    private static final String BETWEEN = "\u001F";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A head of a file and the column of ours it was said to be. */
    public record Pair(String head, String column) {}

    /** One that is remembered. */
    public record Known(long id, List<Pair> pairs, String by, Instant at) {}

    /** As a query finds it. */
    record Found(long id, String heads, String columns, String by, Instant at) {

        Known known() {
            List<String> names = Texts.from(heads).all();
            List<String> read = Texts.from(columns).all();
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                if (!read.get(i).isEmpty()) pairs.add(new Pair(names.get(i), read.get(i)));
            }
            return new Known(id, pairs, by, at);
        }
    }

    /** Our column for each of these heads, if somebody said so before. */
    public Optional<List<String>> of(String kind, List<String> heads) {
        return find(kind, fingerprint(heads)).map(Mapping::columns);
    }

    private Optional<Mapping> find(String kind, String fingerprint) {
        return db.createQuery(
                        "select m from Mapping m where m.kind = :kind and m.fingerprint = :fingerprint", Mapping.class)
                .setParameter("kind", kind)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    /** @param columns ours for each of the heads, "" for one that is not read */
    public void remember(String kind, List<String> heads, List<String> columns) {
        String fingerprint = fingerprint(heads);
        Mapping mapping = find(kind, fingerprint).orElseGet(() -> new Mapping(kind, fingerprint, plain(heads)));
        db.persist(mapping.says(columns, request.user().name(), clock.instant()));
    }

    /** Those of a kind, the newest first. */
    public List<Known> all(String kind) {
        return db.createQuery(
                        """
                        select m.id, m.heads, m.readColumns, m.createdBy, m.createdAt from Mapping m
                        where m.kind = :kind order by m.createdAt desc, m.id desc
                        """,
                        Found.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Found::known)
                .toList();
    }

    /** The next file like it asks again. @throws NotThere when there is no such one of this kind here */
    public void forget(String kind, long id) {
        int gone = db.createQuery("delete from Mapping m where m.id = :id and m.kind = :kind")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .executeUpdate();
        if (gone == 0) throw new NotThere();
    }

    private static List<String> plain(List<String> heads) {
        return heads.stream()
                .map(head -> head.replaceAll("\\p{Cntrl}+", " ").strip())
                .toList();
    }

    private static String fingerprint(List<String> heads) {
        String all = String.join(BETWEEN, plain(heads)).toLowerCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
