SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#api",
    deepLinking: true,
    // Nothing is asked of the world outside.
    validatorUrl: null
});
