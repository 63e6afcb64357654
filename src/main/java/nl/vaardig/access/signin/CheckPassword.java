package nl.vaardig.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.Optional;
import nl.vaardig.access.guess.Tries;
import nl.vaardig.access.guess.Turn;
import nl.vaardig.access.guess.Turnstile;

/** Whether a name and a password belong together, looked at no faster than may be guessed. */
@ApplicationScoped
public class CheckPassword {

    enum Passing {
        RIGHT,
        WRONG,
        TOO_FAST,
        TOO_BUSY
    }

    /** @param userName as the account has it, when it is right @param turn how long to wait, when it was too fast */
    record Answer(Passing verdict, String userName, Turn turn) {}

    @Inject
    IdentityStoreHandler passwords;

    @Inject
    Tries tries;

    @Inject
    Turnstile turnstile;

    Answer of(String userName, String password, String address, Optional<String> browser) {
        return turnstile
                .pass(() -> inTurn(userName, password, tries.toSignIn(userName, address, browser)))
                .orElse(new Answer(Passing.TOO_BUSY, null, null));
    }

    private Answer inTurn(String userName, String password, Turn turn) {
        if (turn.isRefused()) return new Answer(Passing.TOO_FAST, null, turn);
        CredentialValidationResult result = passwords.validate(new UsernamePasswordCredential(userName, password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return new Answer(Passing.WRONG, null, turn);
        }
        tries.right(turn);
        return new Answer(Passing.RIGHT, result.getCallerPrincipal().getName(), turn);
    }
}
