package nl.vaardig.platform.server;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.page.LanguagePages;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Rendered;
import nl.vaardig.platform.page.Templates;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Messages;

/** What the server refuses before any endpoint is reached: the same page and the same problem as everywhere else. */
@WebServlet("/server-error")
public class ServerErrors extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ServerErrors.class.getName());

    @Inject
    private transient Templates templates;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // Asked for by its own address there is no error to tell, and so no page.
        answer(request, answer, status == null ? 404 : (Integer) status, path == null ? "/" : (String) path, cause);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse answer, int status, String path, Throwable cause)
            throws IOException {
        String language = LanguagePages.of(request);
        Messages messages = Messages.in(language);
        Problem problem = Problem.of(status, detail(status, path, cause, messages), List.of(), messages);
        AnswerHeaders.PROTECTION.forEach(answer::setHeader);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Content-Language", language);
        answer.setStatus(status);
        if (ApiPath.is(path) || ApiPath.isOfKeys(path)) {
            answer.setHeader("API-Version", AnswerHeaders.API_VERSION);
            json(answer, problem);
        } else {
            page(answer, problem, messages);
        }
    }

    private static void json(HttpServletResponse answer, Problem problem) throws IOException {
        byte[] json = JsonbBuilder.create().toJson(problem).getBytes(StandardCharsets.UTF_8);
        answer.setContentType("application/problem+json");
        answer.setContentLength(json.length);
        answer.getOutputStream().write(json);
    }

    private void page(HttpServletResponse answer, Problem problem, Messages messages) throws IOException {
        View view = new View(null, messages, "/", null);
        Rendered html = templates.render(new Page("layout/problem.jte", problem), view);
        answer.setContentType("text/html;charset=UTF-8");
        answer.setContentLength(html.length());
        html.writeTo(answer.getOutputStream());
    }

    private static String detail(int status, String path, Throwable cause, Messages messages) {
        if (status < 500) return Problem.detail(status, messages);
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Fault " + number + " at " + path, cause);
        return messages.text("problem.500.detail", number);
    }
}
