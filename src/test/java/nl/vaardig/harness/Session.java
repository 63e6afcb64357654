package nl.vaardig.harness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions of the users of the demo, each a row of its own. The first of a user is begun by signing in and given to nobody;
 * those that are given are copies of it under a secret of their own, for as long as it lives.
 */
final class Session {

    private static final Map<String, String> FIRST = new ConcurrentHashMap<>();

    private Session() {}

    /** The secret of a session that nobody has used yet. */
    static String of(String userName) {
        String first = FIRST.get(userName);
        String secret = UUID.randomUUID().toString();
        if (first != null && isBegunLike(first, secret)) return secret;
        first = Visitor.signsIn(userName).cookie(Visitor.COOKIE);
        FIRST.put(userName, first);
        if (!isBegunLike(first, secret)) throw new IllegalStateException("No session of " + userName);
        return secret;
    }

    private static boolean isBegunLike(String first, String secret) {
        try (Connection connection = TestDatabase.running().connect();
                PreparedStatement copy = connection.prepareStatement(
                        "insert into sign_in (token_hash, account_id, membership_id, created_at, expires_at)"
                                + " select ?, account_id, membership_id, created_at, expires_at from sign_in"
                                + " where token_hash = ? and expires_at > utc_timestamp()")) {
            copy.setBytes(1, hash(secret));
            copy.setBytes(2, hash(first));
            return copy.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
