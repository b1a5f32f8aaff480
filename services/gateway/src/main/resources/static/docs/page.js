const page = SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#api",
    deepLinking: true,
    oauth2RedirectUrl: new URL("/docs/oauth2-redirect.html", location.href).href,
    // Nothing is asked of the world outside.
    validatorUrl: null
});
page.initOAuth({
    clientId: "sinergija-docs",
    scopes: ["read", "write"],
    usePkceWithAuthorizationCodeGrant: true
});
