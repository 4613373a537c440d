dossierSearch("terms",{"first":["1"],"kinds":["m","a","s"],"bits":3});
