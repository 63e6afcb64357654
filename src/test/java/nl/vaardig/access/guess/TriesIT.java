package nl.vaardig.access.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import nl.vaardig.access.Account;
import nl.vaardig.access.signin.PasswordStore;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import org.junit.jupiter.api.Test;

/** How often a secret may be tried, in the real database. */
@InServer
class TriesIT {

    private static final Optional<String> NONE = Optional.empty();

    @Inject
    Tries tries;

    @Inject
    KnownBrowsers browsers;

    @Inject
    PasswordStore passwords;

    @Inject
    Work work;

    @Inject
    Acting acting;

    private final String name = UUID.randomUUID() + "@proef.example";
    private final String address = UUID.randomUUID().toString();

    private long allowed(int tried, String from) {
        long allowed = 0;
        for (int i = 0; i < tried; i++) if (!tries.toSignIn(name, from, NONE).isRefused()) allowed++;
        return allowed;
    }

    @Test
    void eightTriesAndThenAPause() {
        assertEquals(8, allowed(12, address));
        Turn refused = tries.toSignIn(name, address, NONE);
        assertTrue(refused.seconds() > 60 && refused.seconds() <= 113, "one comes back in " + refused.seconds() + " s");
    }

    @Test
    @SuppressWarnings("BanJNDI") // a fixed name of the container's own, and nobody's input
    void fortyAtOnceAreNoMoreThanEight() throws ExecutionException, InterruptedException, NamingException {
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(executor.submit(() ->
                    acting.as(CurrentUser.application(CurrentTenant.ROOT), () -> !tries.toSignIn(name, address, NONE)
                            .isRefused())));
        }
        int allowed = 0;
        for (Future<Boolean> answer : answers) if (answer.get()) allowed++;
        assertEquals(8, allowed);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBeforeIt() {
        assertEquals(7, allowed(7, address));
        tries.right(tries.toSignIn(name, address, NONE));
        assertEquals(8, allowed(12, address));
    }

    @Test
    void aStrangerUsesUpNoneOfAKnownBrowsersTries() {
        String browser = knownBrowser();
        for (int i = 0; i < 6; i++) allowed(12, address + i);
        assertTrue(tries.toSignIn(name, "elsewhere", NONE).isRefused(), "the name is paused for strange browsers");
        assertFalse(tries.toSignIn(name, address + 1, Optional.of(browser)).isRefused());
        for (int i = 0; i < 7; i++) tries.toSignIn(name, address, Optional.of(browser));
        assertTrue(tries.toSignIn(name, address, Optional.of(browser)).isRefused(), "nor may it guess without end");
    }

    @Test
    void aBrowserIsKnownForTheNameThatSignedInOnly() {
        String browser = knownBrowser();
        assertTrue(browsers.knows(browser, name.toUpperCase(Locale.ROOT)));
        assertFalse(browsers.knows(browser, "somebody@proef.example"));
        assertFalse(browsers.knows("another", name));
    }

    @Test
    void anotherSpellingThatTheDatabaseFindsEqualSignsNobodyIn() {
        work.doAt(
                CurrentTenant.ROOT,
                db -> db.persist(new Account("jan" + name, "Jan", passwords.hash("juist paard batterij"))));
        assertTrue(isRight("jan" + name));
        assertTrue(isRight(" Jan\u200b" + name + " "), "as it may be pasted: counted as the same name");
        assertFalse(isRight("j\u00e1n" + name), "it would have tries of its own");
        assertFalse(isRight("\u24d9an" + name));
    }

    private boolean isRight(String userName) {
        return passwords
                        .validate(new UsernamePasswordCredential(userName, "juist paard batterij"))
                        .getStatus()
                == CredentialValidationResult.Status.VALID;
    }

    @Test
    void oneNameFromManyAddressesIsPausedToo() {
        long allowed = 0;
        for (int i = 0; i < 12; i++) allowed += allowed(8, address + i);
        assertEquals(40, allowed);
    }

    @Test
    void manyNamesFromOneAddressArePausedToo() {
        int allowed = 0;
        for (int i = 0; i < 90; i++)
            if (!tries.toSignIn(name + i, address, NONE).isRefused()) allowed++;
        assertTrue(allowed >= 80 && allowed < 90, "some may come back meanwhile: " + allowed);
    }

    @Test
    void whatIsTriedElsewhereDoesNotCountForSigningIn() {
        for (int i = 0; i < 9; i++) tries.toChangePassword(name);
        assertTrue(tries.toChangePassword(name).isRefused());
        assertFalse(tries.toSignIn(name, address, NONE).isRefused());
    }

    @Test
    void anAccountHasTwentyKnownBrowsersAtMost() {
        String oldest = knownBrowser();
        for (int i = 0; i < 22; i++) remember("browser " + i);
        assertFalse(browsers.knows(oldest, name));
        assertTrue(browsers.knows("browser 21", name));
    }

    private String knownBrowser() {
        work.doAt(CurrentTenant.ROOT, db -> db.persist(new Account(name, "Proef", "hash")));
        String secret = UUID.randomUUID().toString();
        remember(secret);
        return secret;
    }

    private void remember(String secret) {
        work.doAt(CurrentTenant.ROOT, db -> browsers.remember(secret, name));
    }
}
