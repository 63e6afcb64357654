package nl.vaardig.skills.framework.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import nl.vaardig.platform.proxy.Client;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.casefile.PlainFramework;

/** A framework as a file to take along. */
@Path("/frameworks/{id: \\d+}/files")
@RequestScoped
@RolesAllowed({"HR_ADVISOR", "ADMINISTRATOR"})
public class FrameworkFilePages {

    @Inject
    FrameworkExports exports;

    @Inject
    FrameworkPackages packages;

    @Inject
    CurrentRequest request;

    @Inject
    Client client;

    @Context
    HttpServletRequest http;

    @GET
    @Path("csv")
    public Response csv(@PathParam("id") long id) {
        return FrameworkTableFile.of(exports.of(id)).as("csv");
    }

    @GET
    @Path("case")
    public Response inCase(@PathParam("id") long id) {
        PlainFramework framework = exports.of(id);
        String name = framework.code().replaceAll("[^A-Za-z0-9]+", "-") + "-case.json";
        return Response.ok(packages.of(framework, request.language(), client.base(http)), "application/json")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
