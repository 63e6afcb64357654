package nl.vaardig.platform.who;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate whose rows a session sees. Every entity with {@code @TenantId} is filtered by it, in queries,
 * associations and look-ups by id alike. The root (0) sees across municipalities and is only used to sign in
 * and to load new municipalities.
 */
public class CurrentTenant implements CurrentTenantIdentifierResolver<Long> {

    /** No municipality: before one is chosen. */
    public static final long ROOT = 0;

    @Override
    public Long resolveCurrentTenantIdentifier() {
        try {
            return CDI.current().select(CurrentRequest.class).get().municipality();
        } catch (ContextNotActiveException e) {
            throw new IllegalStateException("No request at hand: use Acting to say for which municipality", e);
        }
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(Long tenant) {
        return tenant == ROOT;
    }
}
