package nl.vaardig.learning.record.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;

/** Who talks to the store, by what the request brings: the one place where that is decided. */
@ApplicationScoped
public class CallerOfTheStore {

    @Inject
    RecordKeys keys;

    @Inject
    Acting acting;

    /**
     * Another system at work for a municipality.
     *
     * @param account by which statements say who vouches for them @param name for people
     */
    public record Caller(long municipality, String account, String name) {}

    /** @param authorization the header, or null; empty for who is nobody */
    public Optional<Caller> of(String authorization) {
        // No municipality is known before the key is.
        return Secret.of(authorization)
                .flatMap(secret -> acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> keys.whose(secret)));
    }
}
