package nl.vaardig.platform.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages and API in one application: pages at their own paths, the API below /api/v1. */
@ApplicationPath("/")
public class VaardigApplication extends Application {}
