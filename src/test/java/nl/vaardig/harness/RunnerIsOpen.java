package nl.vaardig.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.vaardig.access.signin.SignInMechanism;

/** In the server of the tests only: lets Arquillian run test methods without signing in. Everything else is as it is. */
@Specializes
@ApplicationScoped
public class RunnerIsOpen extends SignInMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest http, HttpServletResponse answer, HttpMessageContext context)
            throws AuthenticationException {
        if (http.getRequestURI().startsWith("/ArquillianServletRunner")) return context.doNothing();
        return super.validateRequest(http, answer, context);
    }
}
